export { eraseEverything, type StoredItem, storedItems } from './everything.ts';
export { type Fault, faultOf } from './fault.ts';
export {
  type BuilderDraft,
  CHECK_RESULTS,
  CHECK_RUN,
  type Item,
  MEMORY,
  POLICY_DRAFT,
  PREVIEW_DATE,
  READINESS,
  WATCH_STATE,
} from './items.ts';
export { newerAmong, requireOurs } from './newer.ts';
export { changePins, readPins, settlePins } from './pins.ts';
export { askPolicy, currentPolicy, POLICY_KEY, settlePolicy, watchPolicy } from './policy.ts';
export { changeSettings, type HeldSettings, readSettings, SETTINGS_KEY } from './settings.ts';
export { change, changeQuietly, erase, read } from './store.ts';
export type { StoredKey } from './versions.ts';
export { watchStored } from './watch.ts';
