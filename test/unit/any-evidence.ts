import fc from 'fast-check';
import type { Court, IsoDay } from '../../lib/courts/index.ts';
import { EMPTY_MEMORY, type Memory, remember, type Sighting } from '../../lib/memory/index.ts';
import type { CourtClue, Evidence, PageKind, PageState, Report } from '../../lib/page/index.ts';
import { anyCloseDay } from './any-history.ts';
import { pageKinds } from './every-verdict.ts';

/** Arbitrary pages of a court, and what a browser sees of them over days. */

const anyKind: fc.Arbitrary<PageKind> = fc.constantFrom(...pageKinds);
const anyState = fc.constantFrom<(PageState | null)[]>(null, 'failed', 'redaction', 'mfa');

/** Clues to the court of the page, and to others. */
function anyClue([court]: readonly Court[]): fc.Arbitrary<CourtClue> {
  const id = court?.id ?? 'ZZDC';
  const host = court?.hosts[0] ?? 'ecf.zzd.uscourts.gov';
  return fc.constantFrom<CourtClue[]>(
    { by: 'id', id, host },
    { by: 'id', id, host: null },
    { by: 'host', host, panel: 'either' },
    { by: 'id', id: 'NYSDC', host: 'ecf.nysd.uscourts.gov' },
    { by: 'host', host: 'ecf.nysd.uscourts.gov', panel: 'either' },
    { by: 'website', host: 'www.zzd.uscourts.gov' },
  );
}

export function anyEvidence(courts: readonly Court[]): fc.Arbitrary<Evidence> {
  return fc.oneof(
    fc.record({
      kind: fc.constant('central-sign-on' as const),
      seen: fc.constantFrom('address', 'redirect'),
      clue: anyClue(courts),
    }),
    fc.constantFrom<Evidence[]>(
      ...([{ kind: 'court-login-form' }, { kind: 'link-form' }, { kind: 'acms' }] as const),
      ...([
        { kind: 'menu', filing: true },
        { kind: 'menu', filing: false },
      ] as const),
      { kind: 'account-type', type: 'upgraded' },
    ),
  );
}

export function anyReport(courts: readonly Court[]): fc.Arbitrary<Report> {
  return fc.record({
    page: fc.record({ kind: anyKind, court: fc.option(anyClue(courts)), state: anyState }),
    evidence: fc.array(anyEvidence(courts), { maxLength: 3 }),
  });
}

/** A page that a person was on: which, of how many of the courts of its address, and when. */
export interface Visit {
  report: Report;
  courts: Court[];
  now: number;
}

/** Pages over the days around a moment, in any order: of each court alone, or of all at the address. */
export function anyVisits(courts: Court[], around: number): fc.Arbitrary<Visit[]> {
  const minutes = fc.integer({ min: -220 * 1440, max: 10 * 1440 });
  return fc.array(
    fc.record({
      report: anyReport(courts),
      courts: fc.constantFrom(courts, ...courts.map((court) => [court])),
      now: minutes.map((after) => around + after * 60_000),
    }),
    { maxLength: 6 },
  );
}

/** What a browser remembers of some pages, in the order in which they come. */
export function rememberAll(visits: readonly Visit[], memory: Memory = EMPTY_MEMORY): Memory {
  return visits.reduce((all, { report, courts, now }) => remember(all, report, courts, now), memory);
}

export const anySighting = (day: fc.Arbitrary<IsoDay> = anyCloseDay): fc.Arbitrary<Sighting> =>
  fc.oneof(
    fc.record({
      system: fc.constant('nextgen' as const),
      how: fc.constantFrom('central-sign-on', 'redirect', 'link-form', 'live-check'),
      day,
    }),
    fc.record({
      system: fc.constant('legacy' as const),
      how: fc.constantFrom('login-form', 'live-check'),
      day,
    }),
  );
