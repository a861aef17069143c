import { APPELLATE_LINK_PATH, appellateLink } from '../sites/circuit.ts';
import { linkAccount } from '../sites/link-account.ts';
import { LINK_PATH } from '../sites/menus.ts';
import type { Expectation, ReplicaPage } from '../types.ts';
import { byList } from './usual.ts';

/** The person's login is PACER, but this one screen asks once for the court's; the design leaves the word open. */
const linking = (court: string): Expectation => ({
  page: 'link-account',
  court,
  ...byList,
  open: ['login', 'basis'],
});

const note = 'The real address is not known; its words and its two fields are.';

export const linkAccountPages: ReplicaPage[] = [
  {
    name: 'the linking screen of a district court',
    url: `https://ecf.nysd.uscourts.gov${LINK_PATH}`,
    html: linkAccount,
    expect: linking('NYSDC'),
    note,
  },
  {
    name: 'the linking screen of a bankruptcy court',
    url: `https://ecf.cacb.uscourts.gov${LINK_PATH}`,
    html: linkAccount,
    expect: linking('CACBK'),
    note,
  },
  {
    name: 'the linking screen of a court of appeals',
    url: `https://ecf.ca4.uscourts.gov${APPELLATE_LINK_PATH}?shown`,
    html: appellateLink('ecf.ca4.uscourts.gov'),
    expect: linking('04CA'),
    note,
  },
];
