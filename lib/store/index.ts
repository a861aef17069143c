export { type Item, OVERLAY_SETTINGS, type OverlaySettings, PREVIEW_DATE } from './items.ts';
export { change, read } from './store.ts';
