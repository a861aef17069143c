import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerKeeper, keptAnswerTo, watchKept } from '../../../entrypoints/background/kept.ts';
import { KEPT_KEYS } from '../../../lib/kept.ts';
import { NOTHING } from '../../../lib/page/seen.ts';
import type { Answered, KeptAnswer } from '../../../lib/protocol.ts';

const { local, session } = fakeBrowser.storage;
Object.assign(session, { setAccessLevel: undefined }); // as in browsers that do not have it
const HOUR = 3_600_000;

const at = (host: string) => `https://ecf.${host}.uscourts.gov/`;

const answered = (html: string): Answered => ({
  answer: { attributes: {}, html, folds: {}, announcement: '', collapsed: false, prefer: null },
  seen: NOTHING,
});

const kept = async () =>
  ((await session.get(KEPT_KEYS.answers))[KEPT_KEYS.answers] as KeptAnswer[] | undefined)?.map(
    (each) => each.answer.html,
  );

beforeEach(() => {
  fakeBrowser.reset();
  watchKept();
});

describe('answers that are kept', () => {
  it('are the latest ones, each address once', async () => {
    for (const host of ['akd', 'cacd', 'gud', 'nysd', 'cacd', 'txsb'])
      await answerKeeper()(at(host), answered(host));
    expect(await kept()).toEqual(['txsb', 'cacd']);
  });

  it('hold until the hour ends, for the page as it was seen', async () => {
    await answerKeeper()(at('akd'), answered('akd'));
    const [first] = (await session.get(KEPT_KEYS.answers))[KEPT_KEYS.answers] as KeptAnswer[];
    expect(first?.seen).toEqual(NOTHING);
    expect((first?.until ?? 0) % HOUR).toBe(0);
    expect(first?.until).toBeGreaterThan(Date.now());
    expect(first?.until).toBeLessThanOrEqual(Date.now() + HOUR);
  });

  it('tell what stood at an address, until they have had their hour', async () => {
    const seen = { ...NOTHING, form: 'legacy' } as const;
    await answerKeeper()(at('akd'), { ...answered('akd'), seen });
    expect((await keptAnswerTo(at('akd')))?.seen).toEqual(seen);
    expect(await keptAnswerTo(at('gud'))).toBeNull();
    const [first] = (await session.get(KEPT_KEYS.answers))[KEPT_KEYS.answers] as KeptAnswer[];
    await session.set({ [KEPT_KEYS.answers]: [{ ...first, until: Date.now() }] });
    expect(await keptAnswerTo(at('akd'))).toBeNull();
  });

  it('go with any change of what is stored, and with no other', async () => {
    await answerKeeper()(at('akd'), answered('akd'));
    await session.set({ checkProgress: 1 });
    expect(await kept()).toEqual(['akd']);
    await local.set({ pins: ['AKDC'] });
    expect(await kept()).toBeUndefined();
  });

  it('do not come from before a change', async () => {
    const keep = answerKeeper();
    await local.set({ pins: ['AKDC'] });
    await keep(at('akd'), answered('akd'));
    expect(await kept()).toBeUndefined();
  });
});
