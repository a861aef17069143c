import browser from 'webextension-polyfill';
import { whenIdle } from '../../components/when-idle.ts';
import { KEPT_KEYS, keptUntil, withKept } from '../../lib/kept.ts';
import type { KeptFrame } from '../../lib/protocol.ts';
import { sameJson } from '../../lib/same-json.ts';
import { frameOf } from './kept-frame.ts';
import type { Reading, TabSight } from './start-reading.ts';

/** Keeps the popup's first frame for the next time that it is opened at this page, unless something has changed meanwhile. */
export function keepFrame(
  html: string,
  lang: string,
  { changed }: Reading,
  self: URL,
  tab: TabSight | null,
): void {
  const page = frameOf(self, tab);
  if (!page) return;
  whenIdle(async () => {
    const { [KEPT_KEYS.frames]: stored } = await browser.storage.session.get(KEPT_KEYS.frames);
    const [latest] = (stored ?? []) as KeptFrame[];
    const frame: KeptFrame = { ...page, html, lang, until: keptUntil(Date.now()) };
    if (changed() || sameJson(latest, frame)) return; // to write it wakes the background
    await browser.storage.session.set({ [KEPT_KEYS.frames]: withKept(stored, frame) });
  });
}
