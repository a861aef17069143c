import { GECKO_ID } from '../../../browser-differences.ts';
import type { Socks } from './socks.ts';

/** Preferences, as in about:config. */
export type Preferences = Record<string, string | number | boolean>;

/** By it Firefox names an extension in its pages' addresses; it would draw one for each profile. */
export const UUID = '5b0f6a52-8f0c-4c39-9c1e-2f1f2f6f7a10';
/** Where the extension's pages are. */
export const ORIGIN = `moz-extension://${UUID}`;

/** What every Firefox here is started with: a remote control, an extension at a known address, and the replica at all others. */
export const usualPreferences = ({ port }: Socks): Preferences => ({
  'marionette.port': 0, // any that is free; Firefox writes it into the profile
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  'network.proxy.type': 1,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': port,
  'network.proxy.socks5_remote_dns': true,
});
