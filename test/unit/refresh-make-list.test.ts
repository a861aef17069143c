import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { CourtList } from '../../lib/courts/index.ts';
import { courtListSchema } from '../../lib/courts/schema.ts';
import { makeList } from '../../lib/refresh/index.ts';
import { standingOn } from '../../lib/verdict/index.ts';
import { sharedPath, whyWithoutShared } from '../shared.ts';
import { between, confirmed, listed, scheduled } from './made-courts.ts';
import { entriesOf, FEED_DAY, feedText, feedWith, listWith, NOW } from './made-feed.ts';

const ADDRESS = bundledCourts.feed;
const REAL = 'courts/pacer-court-lookup-2023-01-10.json';

/** The list of a feed that must be accepted, and what it changes. */
function made(text: string, current: CourtList = bundledCourts) {
  const result = makeList({ text, current, address: ADDRESS, now: NOW });
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.reason)}`);
  const { list, changes, found } = result;
  const court = (id: string) => list.courts.find((each) => each.id === id);
  return { list, changes, found, court };
}

function reasonFor(text: string, current: CourtList) {
  const result = makeList({ text, current, address: ADDRESS, now: NOW });
  return result.ok ? null : result.reason.kind;
}

const LEGACY = 'CM/ECF V6.1.1';
const NEXTGEN = 'NextGen CM/ECF Release 1.7.1';
const CACDC = { id: 'CACDC', court: 'C.D. Cal.' };

describe('a good feed', () => {
  it('that says the same gives the same courts under its own day', () => {
    const { list, changes, found } = made(feedText());
    expect(list).toEqual({ ...bundledCourts, feedDay: FEED_DAY });
    expect(changes).toEqual([]);
    expect(found).toEqual([]);
  });

  const why = whyWithoutShared(REAL);
  it.skipIf(why !== null)(`the real one gives the bundled list${why ? ` (skipped: ${why})` : ''}`, () => {
    const { list, changes } = made(readFileSync(sharedPath(REAL), 'utf8'));
    expect(list).toEqual(bundledCourts);
    expect(changes).toEqual([]);
  });

  it('of tomorrow is taken, since it is tomorrow somewhere', () => {
    expect(made(feedText(entriesOf(), '2023-02-11')).list.feedDay).toBe('2023-02-11');
  });

  it('that differs fits the schema of lists, and keeps every history', () => {
    const { list } = made(feedWith('CACDC', { help_desk: [], software_version: NEXTGEN }));
    expect(courtListSchema.parse(list)).toEqual(list);
    expect(list.courts.map(({ history }) => history)).toEqual(
      bundledCourts.courts.map(({ history }) => history),
    );
  });

  it('carries the histories of the list in use, whatever the bundle says', () => {
    const history = [confirmed('2020-02-18'), confirmed('2023-02-01', 'acms')];
    expect(made(feedText(), listWith({ CACDC: { history } })).court('CACDC')?.history).toEqual(history);
  });
});

describe('what changed is told', () => {
  it('a new telephone number', () => {
    const help_desk = [{ phone: '(213) 555-0100', division: 'Civil <b>&amp;</b> more' }];
    const { changes, court } = made(feedWith('CACDC', { help_desk }));
    expect(court('CACDC')?.phones).toEqual([{ number: '213-555-0100', note: 'Civil & more' }]);
    expect(changes).toEqual([
      {
        kind: 'phones',
        ...CACDC,
        from: ['213-894-0242 (All divisions)'],
        to: ['213-555-0100 (Civil & more)'],
      },
    ]);
  });

  it('another website and other software, and none', () => {
    const { website, software } = listed('CACDC');
    const to = 'https://www.cacd.uscourts.gov/new';
    expect(made(feedWith('CACDC', { web_url: to })).changes).toEqual([
      { kind: 'website', ...CACDC, from: website, to },
    ]);
    expect(made(feedWith('CACDC', { software_version: null })).changes).toEqual([
      { kind: 'software', ...CACDC, from: software, to: null },
    ]);
  });

  it('a court that is new in the list, of which no history is known', () => {
    const courts = bundledCourts.courts.filter(({ id }) => id !== 'CACDC');
    const { changes, court } = made(feedText(), { ...bundledCourts, courts });
    expect(changes).toEqual([{ kind: 'added', ...CACDC }]);
    expect(court('CACDC')?.name).toBe('U.S. District Court, Central District of California');
    expect(court('CACDC')?.history).toMatchObject([{ system: 'nextgen', notBefore: null, by: FEED_DAY }]);
  });

  it('up to four courts that are missing, which are kept', () => {
    const gone = ['AKBK', 'CACDC', 'NYSDC', 'OHNDAD'];
    const text = feedText(entriesOf().filter(({ court_id }) => !gone.includes(String(court_id))));
    const { changes, list } = made(text);
    expect(changes.map(({ kind, id }) => [kind, id])).toEqual(gone.map((id) => ['gone', id]));
    expect(list.courts).toEqual(bundledCourts.courts);
  });
});

describe('a court whose software turns NextGen', () => {
  const turned = (history: Parameters<typeof listWith>[0][string]['history'], software = LEGACY) =>
    made(feedText(), listWith({ CACDC: { history: history ?? [], software } }));

  it('moved between the two feeds, where the feed before said legacy', () => {
    const { changes, found, court } = turned([]);
    const move = {
      system: 'nextgen',
      certainty: 'between',
      notBefore: '2023-01-11',
      by: FEED_DAY,
      source: ADDRESS,
    };
    expect(court('CACDC')?.history).toMatchObject([move]);
    expect(found).toMatchObject([{ id: 'CACDC', move }]);
    expect(changes).toMatchObject([
      { kind: 'moved', ...CACDC, notBefore: '2023-01-11', by: FEED_DAY },
      { kind: 'software', ...CACDC, from: LEGACY },
    ]);
  });

  it('is legacy before, unknown in between, and NextGen from the day of the feed', () => {
    const court = turned([]).court('CACDC');
    const systemOn = (day: string) => court && standingOn(court, day).system;
    expect(systemOn('2023-01-10')).toBe('legacy');
    expect(systemOn('2023-01-11')).toBe('unknown');
    expect(systemOn('2023-02-09')).toBe('unknown');
    expect(systemOn('2023-02-10')).toBe('nextgen');
  });

  it('has no lower bound where the feed before named no system', () => {
    const { court } = turned([], 'Something else');
    expect(court('CACDC')?.history).toMatchObject([{ notBefore: null, by: FEED_DAY }]);
  });

  it('has moved by the same day, where both feeds are of one day', () => {
    const current = listWith({ CACDC: { history: [], software: LEGACY } });
    const { court } = made(feedText(), { ...current, feedDay: FEED_DAY });
    expect(court('CACDC')?.history).toMatchObject([{ notBefore: FEED_DAY, by: FEED_DAY }]);
  });

  it('has made the move that was announced for later', () => {
    const { court } = turned([scheduled('2023-03-01')]);
    expect(court('CACDC')?.history).toMatchObject([{ notBefore: '2023-01-11', by: FEED_DAY }]);
  });

  it('has made the move whose window is still open, and the narrower bound stays', () => {
    const { court } = turned([between('2023-02-01', '2023-03-31')]);
    expect(court('CACDC')?.history).toMatchObject([{ notBefore: '2023-02-01', by: FEED_DAY }]);
    expect(turned([between('2022-12-01', '2023-03-31')]).court('CACDC')?.history).toMatchObject([
      { notBefore: '2023-01-11', by: FEED_DAY },
    ]);
  });

  it('keeps a later move to another system', () => {
    const later = scheduled('2023-06-01', 'acms');
    expect(turned([scheduled('2023-03-01'), later]).court('CACDC')?.history).toMatchObject([
      { system: 'nextgen', by: FEED_DAY },
      later,
    ]);
  });

  it.each([
    ['on NextGen by its history', [confirmed('2020-02-18')]],
    ['on ACMS by its history', [confirmed('2020-02-18'), confirmed('2022-05-02', 'acms')]],
  ])('is left alone when it is %s', (_what, history) => {
    const { court, found } = turned(history);
    expect(found).toEqual([]);
    expect(court('CACDC')?.history).toEqual(history);
  });
});

describe('a NextGen court whose software turns legacy', () => {
  const text = feedWith('CACDC', { software_version: LEGACY });

  it.each([
    ['CM/ECF V6.1.1', 'turned-legacy'],
    ['CM/ECF Release 6.3', 'turned-legacy'],
    ['5.1.1', 'turned-legacy'],
    ['CurrentGen CM/ECF', 'turned-legacy'],
    ['nextgen cm/ecf 1.8', null],
    ['Next Gen CM/ECF 1.8', null],
    ['ACMS 2.0', null],
    ['', null],
  ])('%j is %s', (software_version, kind) => {
    expect(reasonFor(feedWith('CACDC', { software_version }), bundledCourts)).toBe(kind);
  });

  it('is no news where the list in use said so already', () => {
    expect(reasonFor(text, listWith({ CACDC: { software: LEGACY } }))).toBeNull();
  });

  it('is explained where the history has it on another system by then', () => {
    const history = [confirmed('2020-02-18'), confirmed('2023-02-01', 'other')];
    expect(reasonFor(text, listWith({ CACDC: { history } }))).toBeNull();
  });

  it('is refused where the list in use named no software', () => {
    const { software: _, ...court } = listed('CACDC');
    const courts = bundledCourts.courts.map((each) => (each.id === 'CACDC' ? court : each));
    expect(reasonFor(text, { ...bundledCourts, courts })).toBe('turned-legacy');
  });
});
