import type { Court, CourtList } from '../courts/index.ts';
import { newerVersion } from '../store/versions.ts';
import { type FoundMove, withFound } from './found-move.ts';
import { type KeptList, keptListOf } from './kept-list.ts';

/** The list that answers. `kept` says what became of the stored one where the bundled one answers. */
export type EffectiveList =
  | { from: 'feed'; list: CourtList; kept: KeptList }
  | { from: 'bundle'; list: CourtList; kept: 'none' | 'broken' | 'older' | 'newer' };

/**
 * The list that answers: the stored one where it is whole and its feed is no older than that of the bundle, else the
 * bundle. From the stored list comes what feeds say (telephone numbers, website, software). What our tables and the
 * dated history say comes from the bundle, for the extension may have been updated since; moves that feeds showed are
 * put into its history where it does not have them. A court of which only one list knows is taken from that one.
 */
export function effectiveList(bundled: CourtList, stored: unknown): EffectiveList {
  if (stored === null || stored === undefined) return { from: 'bundle', list: bundled, kept: 'none' };
  if (newerVersion('keptList', stored) !== null) return { from: 'bundle', list: bundled, kept: 'newer' };
  const kept = keptListOf(stored, bundled);
  if (!kept) return { from: 'bundle', list: bundled, kept: 'broken' };
  if (kept.list.feedDay < bundled.feedDay) return { from: 'bundle', list: bundled, kept: 'older' };

  const fed = new Map(kept.list.courts.map((court) => [court.id, court]));
  const ours = new Set(bundled.courts.map(({ id }) => id));
  const courts = [
    ...bundled.courts.map((court) => joined(court, fed.get(court.id), kept.found)),
    ...kept.list.courts.filter(({ id }) => !ours.has(id)),
  ];
  courts.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { from: 'feed', list: { ...kept.list, courts }, kept };
}

function joined(court: Court, fed: Court | undefined, found: readonly FoundMove[]): Court {
  if (!fed) return court;
  const { website: _website, software: _software, ...facts } = court;
  return {
    ...facts,
    ...(fed.website !== undefined && { website: fed.website }),
    phones: fed.phones,
    ...(fed.software !== undefined && { software: fed.software }),
    history: found
      .filter(({ id }) => id === court.id)
      .reduce((history, { move }) => withFound(history, move), court.history),
  };
}
