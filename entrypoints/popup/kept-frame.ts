import { FRAMES_KEY, type KeptForPage, keptFor } from '../../lib/kept.ts';
import { type KeptFrame, PROGRESS_KEYS } from '../../lib/protocol.ts';
import type { Reading, TabSight } from './start-reading.ts';

/** Of these elements the popup's first frame is made; one with others is not from it. */
const OURS = new Set(
  'a b br button details div em footer h1 h2 h3 header input label li main mark ol p path search section span strong summary svg time ul'.split(
    ' ',
  ),
);

/** By what a first frame is found again; null where none may be kept. */
export function frameOf(self: URL, tab: TabSight | null): Omit<KeptForPage, 'until'> | null {
  if (!tab) return { address: self.href, seen: null };
  return tab.incognito ? null : { address: tab.address, seen: tab.seen };
}

/**
 * Shows the first frame that the popup had when it was opened at the same page, nothing having changed since, while its
 * code is still loaded, and gives whether there was one. Nothing in it can be pressed: the popup takes its place as soon
 * as it is there.
 */
export async function showKeptFrame({ kept, tab }: Reading, self: URL): Promise<boolean> {
  const [session, sight] = await Promise.all([kept, tab]);
  if (Object.values(PROGRESS_KEYS).some((key) => key in session)) return false;
  const page = frameOf(self, sight);
  const frame = page && keptFor<KeptFrame>(session[FRAMES_KEY], page, Date.now());
  const { body } = new DOMParser().parseFromString(frame?.html ?? '', 'text/html');
  if (!frame || [...body.querySelectorAll('*')].some(({ localName }) => !OURS.has(localName))) return false;
  if (document.readyState === 'loading')
    await new Promise((done) => document.addEventListener('readystatechange', done, { once: true }));
  const root = document.querySelector<HTMLElement>('#page');
  if (!root || root.hasChildNodes()) return false; // the popup itself was sooner
  document.documentElement.lang = frame.lang;
  document.body.classList.toggle('toolbar', !self.searchParams.has('url'));
  root.inert = true;
  root.append(...body.childNodes);
  return true;
}
