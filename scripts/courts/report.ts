import type { BuiltCourts, Remark } from '../../lib/courts/feed/index.ts';
import type { CountyList, CourtList } from '../../lib/courts/types.ts';
import type { Change } from './compare-with.ts';
import type { HistoryLine } from './read-history.ts';

/** All that the report tells. */
export interface Outcome {
  list: CourtList;
  counties: CountyList;
  /** How many entries the feed has. */
  entries: number;
  built: BuiltCourts;
  withoutCourt: readonly HistoryLine[];
  change: Change | undefined;
}

/** What became of every entry and every history line, for the person who reviews the new list. */
export function reportOf({ list, counties, entries, built, withoutCourt, change }: Outcome): string {
  const { courts, feedDay } = list;
  const moves = courts.flatMap(({ history }) => history);
  return [
    `Feed of ${feedDay}: ${entries} entries, ${courts.length} courts, ${built.leftOut.length} left out.`,
    ...section('Left out', built.leftOut),
    `By kind: ${countOf(courts.map(({ kind }) => kind))}.`,
    `Moves by system: ${countOf(moves.map(({ system }) => system))}.`,
    `Moves by certainty: ${countOf(moves.map(({ certainty }) => certainty))}.`,
    ...ids(
      'Courts without history',
      courts.filter(({ history }) => history.length === 0),
    ),
    ...section(
      'History lines without a court in the feed',
      withoutCourt.map(({ line, id }) => ({ id, text: `line ${line}` })),
    ),
    ...section(
      'Courts whose software in the feed is not NextGen',
      courts
        .filter(({ software }) => !software?.includes('NextGen'))
        .map(({ id, software }) => ({ id, text: software ?? 'not stated' })),
    ),
    ...ids(
      'Courts without a help-desk number',
      courts.filter(({ phones }) => phones.length === 0),
    ),
    ...section('Help desks left out because they give no number', built.withoutNumber),
    `Places: ${sum(counties, 'counties')} counties and ${sum(counties, 'cities')} cities of ${counties.served.length} districts.`,
    ...section('Courts whose counties in the feed do not fit our table of states', built.otherStates),
    ...(change ? changeLines(change, feedDay) : ['There was no list before.']),
  ].join('\n');
}

function changeLines({ lost, added, since }: Change, feedDay: string): string[] {
  const older = feedDay < since ? [`This feed is OLDER than that of the list before (${since}).`] : [];
  return [
    ...older,
    `Since the list of ${since}: added ${added.join(', ') || 'none'}; lost ${lost.join(', ') || 'none'}.`,
  ];
}

function sum({ served }: CountyList, places: 'counties' | 'cities'): number {
  return served.reduce((count, each) => count + each[places].length, 0);
}

function section(title: string, remarks: readonly Remark[]): string[] {
  if (remarks.length === 0) return [`${title}: none.`];
  return [`${title}:`, ...remarks.map(({ id, text }) => `  ${id}: ${text}`)];
}

function ids(title: string, courts: readonly { id: string }[]): string[] {
  return [`${title}: ${courts.map(({ id }) => id).join(', ') || 'none'}.`];
}

/** `95 district, 94 bankruptcy`, the most frequent first. */
function countOf(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  return sorted.map(([value, count]) => `${count} ${value}`).join(', ') || 'none';
}
