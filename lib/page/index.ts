export { kindOf } from './kinds/index.ts';
export { isSilent, readAddress, readPage } from './read-page.ts';
export type { Seen } from './seen.ts';
export type { CourtClue, Evidence, PageKind, PageState, Report } from './types.ts';
