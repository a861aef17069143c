export {
  type Item,
  OVERLAY_SETTINGS,
  type OverlaySettings,
  PINS,
  PREVIEW_DATE,
  WATCH_STATE,
} from './items.ts';
export { change, read } from './store.ts';
