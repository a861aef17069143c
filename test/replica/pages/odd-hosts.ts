import { frontDoor } from '../markup/front-door.ts';
import { sendToSignOn } from '../sites/court.ts';
import type { Expectation, ReplicaPage } from '../types.ts';
import { byList, byPage } from './usual.ts';

const door = (court: string): Expectation => ({ page: 'front-door', court, ...byList });

/** Courts whose hosts or IDs follow no pattern. */
const doors: [host: string, name: string, expect: Expectation][] = [
  ['ecf.cit', 'U.S. Court of International Trade', door('CITDC')],
  ['ecf.cofc', 'U.S. Court of Federal Claims', door('USFCC')],
  ['ecf.jpml', 'Judicial Panel on Multidistrict Litigation', door('JPMLDC')],
  ['ecf.ohndad.ohnd', 'Northern District of Ohio, asbestos docket', door('OHNDAD')],
  // Large cases of the same court, on a host of their own that the court list does not have.
  ['ecf.nysb-mega', 'U.S. Bankruptcy Court, S.D.N.Y., mega cases', { ...door('NYSBK'), open: ['basis'] }],
];

export const oddHosts: ReplicaPage[] = [
  ...doors.map(([host, court, expect]) => ({
    name: `the front door of ${host}: ${court}`,
    url: `https://${host}.uscourts.gov/`,
    html: frontDoor({ title: `${court} CM/ECF`, court }),
    expect,
  })),
  {
    name: 'the sign-in of the asbestos docket, held still',
    url: 'https://ecf.ohndad.ohnd.uscourts.gov/cgi-bin/login.pl?hold=1',
    html: (url) => sendToSignOn(url),
    expect: { page: 'court-sign-in', court: 'OHNDAD', ...byPage },
  },
];
