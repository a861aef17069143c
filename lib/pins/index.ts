/** The pinned courts: their own order, on this device and on the person's others. */
export { mergePins } from './merge-pins.ts';
export { movePin } from './move-pin.ts';
export {
  type Area,
  PINS_KEY,
  PINS_SYNC_KEY,
  type PinReading,
  PinStore,
  pinsFrom,
  type Synced,
} from './pin-store.ts';
export { withPinned } from './with-pinned.ts';
