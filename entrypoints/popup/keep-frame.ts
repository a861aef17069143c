import browser from 'webextension-polyfill';
import { whenIdle } from '../../components/when-idle.ts';
import { KEPT_KEYS, keptUntil, withKept } from '../../lib/kept.ts';
import type { KeptFrame } from '../../lib/protocol.ts';
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
    const until = keptUntil(Date.now());
    if (changed() || (latest?.html === html && latest.address === page.address && latest.until === until))
      return;
    const frame: KeptFrame = { ...page, html, lang, until };
    await browser.storage.session.set({ [KEPT_KEYS.frames]: withKept(stored, frame) });
  });
}
