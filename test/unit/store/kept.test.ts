import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerKeeper, keptAnswerTo, watchKept } from '../../../entrypoints/background/kept.ts';
import { answerKey } from '../../../lib/kept.ts';
import { NOTHING } from '../../../lib/page/seen.ts';
import type { Answered } from '../../../lib/protocol.ts';

const { local, session } = fakeBrowser.storage;
Object.assign(session, { setAccessLevel: undefined }); // as in browsers that do not have it
const HOUR = 3_600_000;
/** Half past eleven. */
const NOW = Date.parse('2026-03-02T23:30:00Z');

const at = (host: string) => `https://ecf.${host}.uscourts.gov/`;

const answered = (html: string): Answered => ({
  answer: { attributes: {}, html, folds: {}, announcement: '', collapsed: false, prefer: null },
  seen: NOTHING,
});

/** The addresses for which answers are kept. */
const kept = async () =>
  Object.keys(await session.get(null))
    .filter((key) => key.startsWith(answerKey('')))
    .map((key) => key.slice(answerKey('').length));

beforeEach(() => {
  fakeBrowser.reset();
  watchKept();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('answers that are kept', () => {
  it('are the latest eight', async () => {
    const hosts = ['akd', 'cacd', 'gud', 'nysd', 'txsb', 'azb', 'azd', 'cand', 'ord'];
    for (const [second, host] of [...hosts, 'cacd'].entries()) {
      vi.setSystemTime(NOW + second * 1000);
      await answerKeeper()(at(host), answered(`${host} ${second}`));
    }
    expect((await kept()).sort()).toEqual(hosts.slice(1).map(at).sort());
    expect((await keptAnswerTo(at('cacd')))?.answer.html).toBe('cacd 9');
  });

  it('hold until the hour ends, and tell what stood at the address', async () => {
    const seen = { ...NOTHING, form: 'legacy' } as const;
    await answerKeeper()(at('akd'), { ...answered('akd'), seen });
    expect(await keptAnswerTo(at('gud'))).toBeNull();
    expect(await keptAnswerTo(at('akd'))).toMatchObject({ seen, until: NOW + HOUR / 2, made: NOW });
    vi.setSystemTime(NOW + HOUR / 2 - 1);
    expect(await keptAnswerTo(at('akd'))).not.toBeNull();
    vi.setSystemTime(NOW + HOUR / 2);
    expect(await keptAnswerTo(at('akd'))).toBeNull();
  });

  it('stay as they were made while the same is answered, until their hour has ended', async () => {
    await answerKeeper()(at('akd'), answered('akd'));
    vi.setSystemTime(NOW + 1000);
    await answerKeeper()(at('akd'), answered('akd'));
    expect((await keptAnswerTo(at('akd')))?.made).toBe(NOW);
    vi.setSystemTime(NOW + HOUR);
    await answerKeeper()(at('akd'), answered('akd'));
    expect((await keptAnswerTo(at('akd')))?.made).toBe(NOW + HOUR);
  });

  it('go with any change of what is stored, and with no other', async () => {
    await answerKeeper()(at('akd'), answered('akd'));
    await session.set({ checkProgress: 1, frames: [] });
    expect(await kept()).toEqual([at('akd')]);
    await local.set({ pins: ['AKDC'] });
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
    expect(await session.get(null)).toEqual({ checkProgress: 1 });
  });

  it('do not come from before a change', async () => {
    const keep = answerKeeper();
    await local.set({ pins: ['AKDC'] });
    await keep(at('akd'), answered('akd'));
    expect(await kept()).toEqual([]);
  });
});
