export { type Item, OVERLAY_SETTINGS, type OverlaySettings, PREVIEW_DATE } from './items.ts';
export { change, type Reading, read } from './store.ts';
