import { QUERIES } from '../unit/court-queries.ts';
import type { ChromiumBrowser } from './chromium/launch.ts';
import { withPopup } from './chromium/popup.ts';
import { progress } from './progress.ts';

/** What the search in signpost's popup costs while a person types, in milliseconds. */
export interface Typing {
  /** How many queries were typed, letter by letter. */
  queries: number;
  /** From entering the search to its first results, once: its index is made while the page is idle. */
  index: number;
  /** Each keystroke: the search, the first of the results drawn, and their layout. The others follow while it is idle. */
  keystrokes: number[];
}

/** Every so manyth of the real queries: enough of each kind, in seconds. */
const STEP = 4;

export async function measureTyping(browsers: ChromiumBrowser[]): Promise<Typing | null> {
  const signpost = browsers.find(({ subject }) => subject.name === 'signpost');
  if (!signpost) return null;
  progress('typing into the search', true);
  const queries = QUERIES.filter((_, at) => at % STEP === 0).map(([query]) => query);
  const typed = await withPopup(signpost.context, signpost.subject, async (page) => {
    await page.waitForSelector('input[type=search]');
    return page.evaluate(typeAll, queries);
  });
  progress('');
  return { queries: queries.length, ...typed };
}

/** Runs in the popup. It is sent over as source, so it can use nothing from outside itself. */
async function typeAll(queries: string[]): Promise<Pick<Typing, 'index' | 'keystrokes'>> {
  const input = document.querySelector<HTMLInputElement>('input[type=search]');
  if (!input) throw new Error('The popup has no search.');
  const before = performance.now();
  input.focus();
  type('c');
  while (!document.querySelector('.find [data-court]')) await new Promise(requestAnimationFrame);
  const index = performance.now() - before;
  const keystrokes: number[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      await new Promise(requestAnimationFrame); // as keys come: in frames of their own
      const began = performance.now();
      type(query.slice(0, length));
      await drawn();
      document.body.getBoundingClientRect(); // makes the browser lay the new list out now
      keystrokes.push(performance.now() - began);
    }
  }
  return { index, keystrokes };

  function type(text: string): void {
    if (!input) return;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  /** The next task: by then the list is drawn anew. */
  function drawn(): Promise<unknown> {
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  }
}
