import type { Message } from '../../lib/protocol.ts';
import type { Extension } from '../browser/courts.ts';
import { settled } from '../browser/settled.ts';
import { expect, test } from './fixtures.ts';
import { answerIn, forgetShown, keepAnswer } from './kept-items.ts';

/** A sign-in page of a court that the replica has as legacy, and what may stand there one day. */
const LOGIN = 'https://ecf.cand.uscourts.gov/cgi-bin/login.pl';
const NO_FORM = '<!doctype html><title>CM/ECF</title><p>Sign in <a href="/">here</a>.</p>';

type Asked = typeof globalThis & { asked?: boolean[] };

/**
 * Begins to note, for each question that a page asks, whether it tells what it saw; as a page that shows what was kept does
 * of itself. Gives what reads the notes.
 */
async function notesQuestions(worker: Extension): Promise<() => Promise<boolean[]>> {
  await worker.evaluate(() => {
    const world = globalThis as Asked;
    if (!world.asked) {
      chrome.runtime.onMessage.addListener((message: Message) => {
        if (message.type === 'page') world.asked?.push(message.seen !== null);
      });
      chrome.storage.session.onChanged.addListener(({ visit }) => {
        if (visit?.newValue) world.asked?.push(true);
      });
    }
    world.asked = [];
  });
  return () => worker.evaluate(() => (globalThis as Asked).asked ?? []);
}

test.beforeEach(async ({ worker }) => {
  await forgetShown(worker);
});

test('a page at which the same stands as last time asks once', async ({ page, worker, overlay }) => {
  const asked = await notesQuestions(worker);
  await page.goto(LOGIN);
  await expect(overlay).toHaveAttribute('data-system', 'legacy');
  expect((await asked()).at(-1)).toBe(true);
  const remembered = () => worker.evaluate(() => chrome.storage.local.get('memory'));
  await expect.poll(remembered).toHaveProperty('memory'); // which is news, so what was answered before goes
  await page.goto(LOGIN);
  await expect(overlay).toHaveAttribute('data-system', 'legacy');
  await expect.poll(async () => (await answerIn(worker, LOGIN))?.seen.form).toBe('legacy');
  const again = await notesQuestions(worker);
  await page.goto(LOGIN);
  await expect(overlay).toHaveAttribute('data-system', 'legacy');
  await expect.poll(again).toHaveLength(1);
  await settled(worker, page);
  expect(await again()).toHaveLength(1);
});

test('where something else stands than last time, the answer is to that, and the browser remembers only that', async ({
  page,
  worker,
  overlay,
  extra,
}) => {
  extra.set(LOGIN, { body: NO_FORM });
  await page.goto(LOGIN);
  await expect(overlay).toHaveAttribute('data-system', 'nextgen');
  await expect.poll(() => answerIn(worker, LOGIN)).toBeDefined();
  const kept = await answerIn(worker, LOGIN);
  if (!kept) throw new Error('No answer was kept.');
  await keepAnswer(worker, LOGIN, { ...kept, seen: { ...kept.seen, form: 'legacy' } });
  const asked = await notesQuestions(worker);
  await page.goto(LOGIN);
  await expect(overlay).toHaveAttribute('data-system', 'nextgen');
  expect((await asked()).at(-1)).toBe(true);
  expect(await worker.evaluate(() => chrome.storage.local.get('memory'))).toEqual({});
});
