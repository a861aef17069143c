import { whenIdle } from '../../components/when-idle.ts';
import { KEPT_KEYS, keptUntil } from '../../lib/kept.ts';
import type { KeptFrame } from '../../lib/protocol.ts';
import { keep } from '../../lib/store/keep.ts';
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
  whenIdle(() => {
    const frame: KeptFrame = { ...page, html, lang, until: keptUntil(Date.now()) };
    void keep(KEPT_KEYS.frames, frame, changed);
  });
}
