/** Keeps the court list fresh from the official feed. All of it is pure: fetch, clock, chance and storage are handed in. */
export { changeText } from './change-text.ts';
export { type EffectiveList, effectiveList } from './effective-list.ts';
export { type Fetched, fetchFeed } from './fetch-feed.ts';
export type { KeptList } from './kept-list.ts';
export type { ListChange } from './list-change.ts';
export { makeList } from './make-list.ts';
export { type Outcome, outcomeText } from './outcome.ts';
export { type Progress, progressText } from './progress.ts';
export { KEYS, type Refresh, type RefreshStore, refresh } from './refresh.ts';
export type { Refusal } from './refusal.ts';
export { refusalText } from './refusal-text.ts';
export { mayAsk, nextAttempt } from './schedule.ts';
export type { RefreshSettings } from './settings.ts';
export type { FeedSource } from './source.ts';
export { type RefreshState, startState, stateOf } from './state.ts';
