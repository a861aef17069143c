import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Court, CourtList } from '../../lib/courts/index.ts';
import { effectiveList, type KeptList, makeList } from '../../lib/refresh/index.ts';
import { between, confirmed } from './made-courts.ts';
import { FEED_DAY, feedText, feedWith, listWith, NOW } from './made-feed.ts';

/** What a refresh would have stored, with a bundle of then. */
function keptFrom(text: string, current: CourtList = bundledCourts): KeptList {
  const made = makeList({ text, current, address: bundledCourts.feed, now: NOW });
  if (!made.ok) throw new Error(`refused: ${made.reason.kind}`);
  const { list, found, changes } = made;
  return {
    ...{ list, found, changes, since: current.feedDay, address: bundledCourts.feed },
    ...NO_VALIDATORS,
  };
}

const NO_VALIDATORS = { etag: null, lastModified: null };
const NEW_PHONE = { help_desk: [{ phone: '213-555-0100' }] };
const kept = keptFrom(feedWith('CACDC', NEW_PHONE));

const courtOf = ({ list }: { list: CourtList }, id = 'CACDC'): Court | undefined =>
  list.courts.find((court) => court.id === id);

describe('the bundle answers', () => {
  it('where nothing is stored', () => {
    for (const nothing of [null, undefined]) {
      expect(effectiveList(bundledCourts, nothing)).toEqual({
        from: 'bundle',
        list: bundledCourts,
        kept: 'none',
      });
    }
  });

  it.each<[what: string, stored: unknown]>([
    ['a text', 'list'],
    ['an empty object', {}],
    ['the list alone', kept.list],
    ['a list without courts', { ...kept, list: { ...kept.list, courts: [] } }],
    [
      'a list with a court twice',
      { ...kept, list: { ...kept.list, courts: [kept.list.courts[0], kept.list.courts[0]] } },
    ],
    ['a day that does not exist', { ...kept, list: { ...kept.list, feedDay: '2023-02-31' } }],
    [
      'a host that is not the courts’',
      {
        ...kept,
        list: { ...kept.list, courts: [{ ...kept.list.courts[0], hosts: ['ecf.evil.example'] }] },
      },
    ],
    ['a validator that no header can carry', { ...kept, etag: '"a"\r\nCookie: x' }],
    ['a move of no shape', { ...kept, found: [{ id: 'CACDC', move: { system: 'nextgen' } }] }],
    ['a change of no kind', { ...kept, changes: [{ kind: 'burnt', id: 'CACDC', court: 'C.D. Cal.' }] }],
  ])('where the stored list is broken (%s), and that is said', (_what, stored) => {
    expect(effectiveList(bundledCourts, stored)).toEqual({
      from: 'bundle',
      list: bundledCourts,
      kept: 'broken',
    });
  });

  it('where its feed is the newer one', () => {
    const newer = { ...bundledCourts, feedDay: '2023-02-11' };
    expect(effectiveList(newer, kept)).toEqual({ from: 'bundle', list: newer, kept: 'older' });
  });
});

describe('the stored list answers', () => {
  it.each(['2023-01-10', FEED_DAY])('with what its feed says, beside a bundle of %s', (feedDay) => {
    const effective = effectiveList({ ...bundledCourts, feedDay }, kept);
    expect(effective.from).toBe('feed');
    expect(effective.list.feedDay).toBe(FEED_DAY);
    expect(courtOf(effective)?.phones).toEqual([{ number: '213-555-0100' }]);
    expect(effective.list).toEqual(kept.list);
  });

  it('without a website or software where its feed no longer names them', () => {
    const gone = keptFrom(feedWith('CACDC', { web_url: null, software_version: null }));
    const court = courtOf(effectiveList(bundledCourts, gone));
    expect(court).not.toHaveProperty('website');
    expect(court).not.toHaveProperty('software');
  });

  it('with the history and the names of an updated bundle', () => {
    const history = [confirmed('2020-02-18'), confirmed('2023-02-01', 'other')];
    const updated = listWith({
      CACDC: { history, hosts: ['ecf.cacd.uscourts.gov', 'ecf.cacd2.uscourts.gov'] },
    });
    const court = courtOf(effectiveList(updated, kept));
    expect(court?.history).toEqual(history);
    expect(court?.hosts).toHaveLength(2);
    expect(court?.phones, 'still from the feed').toEqual([{ number: '213-555-0100' }]);
  });

  it('with the courts that only one of the two lists knows', () => {
    const without = (id: string, list: CourtList) => ({
      ...list,
      courts: list.courts.filter((court) => court.id !== id),
    });
    const { list } = effectiveList(without('AKBK', bundledCourts), {
      ...kept,
      list: without('CACDC', kept.list),
    });
    expect(list.courts.map(({ id }) => id)).toEqual(bundledCourts.courts.map(({ id }) => id));
  });
});

describe('a move that a feed showed', () => {
  const legacyBefore = listWith({ CACDC: { history: [], software: 'CM/ECF V6.1.1' } });
  const found = keptFrom(feedText(), legacyBefore);

  it('is in the history while the bundle does not know of it', () => {
    expect(courtOf(effectiveList(legacyBefore, found))?.history).toMatchObject([
      { system: 'nextgen', notBefore: '2023-01-11', by: FEED_DAY },
    ]);
  });

  it('gives way to the day that an updated bundle has for it', () => {
    const history = [confirmed('2023-01-23')];
    const updated = listWith({ CACDC: { history } });
    expect(courtOf(effectiveList(updated, found))?.history).toEqual(history);
  });

  it('stands in the place of a window that an updated bundle still has open', () => {
    const updated = listWith({ CACDC: { history: [between('2023-01-20', '2023-04-30')] } });
    expect(courtOf(effectiveList(updated, found))?.history).toMatchObject([
      { notBefore: '2023-01-20', by: FEED_DAY },
    ]);
  });

  it('is gone with its list when the bundle is newer', () => {
    const newer = { ...legacyBefore, feedDay: '2023-03-01' };
    expect(courtOf(effectiveList(newer, found))?.history).toEqual([]);
  });
});
