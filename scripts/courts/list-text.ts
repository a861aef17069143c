import type { Court, CourtList, Move, Phone } from '../../lib/courts/types.ts';

type Keys<T> = T extends unknown ? keyof T : never;

/** Every key of a court and of what is in it, in the order in which they are written. */
const KEYS: (Keys<Court> | Keys<Phone> | Keys<Move>)[] = [
  'id',
  'code',
  'name',
  'short',
  'kind',
  'circuit',
  'states',
  'zone',
  'hosts',
  'website',
  'phones',
  'number',
  'software',
  'history',
  'system',
  'login',
  'scope',
  'certainty',
  'day',
  'notBefore',
  'by',
  'source',
  'note',
];

/** The list as JSON with one court to a line, so that a change to a court is one line of a diff. */
export function listText({ feedDay, feed, courts }: CourtList): string {
  return [
    '{',
    `"feedDay": ${JSON.stringify(feedDay)},`,
    `"feed": ${JSON.stringify(feed)},`,
    '"courts": [',
    courts.map((court) => JSON.stringify(court, KEYS)).join(',\n'),
    ']',
    '}',
    '',
  ].join('\n');
}
