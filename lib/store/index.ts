export {
  CHECK_RESULTS,
  CHECK_RUN,
  type CheckRun,
  type Item,
  MEMORY,
  OVERLAY_SETTINGS,
  type OverlaySettings,
  PREVIEW_DATE,
  REFRESH_MODE,
} from './items.ts';
export { change, read } from './store.ts';
