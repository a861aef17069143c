import browser from 'webextension-polyfill';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Court } from '../../lib/courts/index.ts';
import { isExtensionId } from '../../lib/policy/files/index.ts';
import { effectiveList, KEYS } from '../../lib/refresh/index.ts';
import type { Settings } from '../../lib/settings/index.ts';
import {
  type BuilderDraft,
  newerAmong,
  POLICY_DRAFT,
  read,
  readSettings,
  SETTINGS_KEY,
  type StoredKey,
} from '../../lib/store/index.ts';

/** What the builder starts with. */
export interface BuilderState {
  settings: Settings;
  courts: readonly Court[];
  /** The form as it was left; null where it was not touched. */
  draft: BuilderDraft | null;
  /** This extension's own ID where the browser is made of Chromium; else empty, for Firefox has another. */
  ownId: string;
  /** The key of the stored form where it could not be read. */
  broken: string | null;
  /** Keys of items that it goes by and that a newer version of the extension has written. */
  newer: StoredKey[];
}

export async function loadBuilder(): Promise<BuilderState> {
  const [{ settings }, draft, stored, newer] = await Promise.all([
    readSettings(),
    read(POLICY_DRAFT),
    browser.storage.local.get(KEYS.list),
    newerAmong([SETTINGS_KEY, KEYS.list, POLICY_DRAFT.key]),
  ]);
  return {
    settings,
    courts: effectiveList(bundledCourts, stored[KEYS.list]).list.courts,
    draft: draft.value,
    ownId: isExtensionId(browser.runtime.id) ? browser.runtime.id : '',
    broken: draft.broken,
    newer,
  };
}
