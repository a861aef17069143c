import type { CountyList } from '../../lib/courts/types.ts';

/** The counties as JSON with one district to a line, so that a change to a district is one line of a diff. */
export function countiesText({ feedDay, served }: CountyList): string {
  return [
    '{',
    `"feedDay": ${JSON.stringify(feedDay)},`,
    '"served": [',
    served.map((each) => JSON.stringify(each, ['courts', 'counties', 'cities'])).join(',\n'),
    ']',
    '}',
    '',
  ].join('\n');
}
