export { eraseEverything, everythingIn, type StoredItem } from './everything.ts';
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
export { newerAmong, newerIn, requireOurs } from './newer.ts';
export { takePageItems } from './page-items.ts';
export { changePins, pinsIn, readPins, settlePins } from './pins.ts';
export {
  askPolicy,
  currentPolicy,
  type HeldPolicy,
  POLICY_KEY,
  policyIn,
  settlePolicy,
  watchPolicy,
} from './policy.ts';
export { changeSettings, type HeldSettings, readSettings, SETTINGS_KEY, settingsIn } from './settings.ts';
export { type LocalItems, type Snapshot, takeSnapshot } from './snapshot.ts';
export { change, changeQuietly, erase, itemIn, read } from './store.ts';
export type { StoredKey } from './versions.ts';
export { watchStored } from './watch.ts';
