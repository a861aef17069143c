export {
  CHECK_RESULTS,
  CHECK_RUN,
  type Item,
  MEMORY,
  OVERLAY_SETTINGS,
  type OverlaySettings,
  PINS,
  PREVIEW_DATE,
  READINESS,
  REFRESH_MODE,
  WATCH_STATE,
} from './items.ts';
export { change, erase, read } from './store.ts';
export { watchStored } from './watch.ts';
