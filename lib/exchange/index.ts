/** Settings, pinned courts and answers as a file that a person can keep and bring back. */
export { type Parcel, pack, type Unpacked, unpack } from './exchange.ts';
