import browser from 'webextension-polyfill';
import { whenIdle } from '../../components/when-idle.ts';
import { FRAMES_KEY, keptUntil, withKept } from '../../lib/kept.ts';
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
  whenIdle(() => void keep({ ...page, html, lang, until: keptUntil(Date.now()) }, changed));
}

async function keep(frame: KeptFrame, changed: () => boolean): Promise<void> {
  const { [FRAMES_KEY]: stored } = await browser.storage.session.get(FRAMES_KEY);
  const frames = withKept(stored, frame);
  // To write what stands there already would wake whoever listens.
  if (!changed() && !sameJson(stored, frames)) await browser.storage.session.set({ [FRAMES_KEY]: frames });
}
