import {
  appellateDoor,
  BAP_FILE,
  BAP_VIEW,
  NEXTGEN_FILE,
  NEXTGEN_VIEW,
  OLD_BAP_FILE,
  OLD_FILE,
  OLD_VIEW,
} from '../markup/appellate.ts';
import type { Expectation, ReplicaPage } from '../types.ts';
import { byList } from './usual.ts';

const door = (court: string): Expectation => ({ page: 'front-door', court, ...byList });

const nextgen = (name: string, notice = '') => ({ name, file: NEXTGEN_FILE, view: NEXTGEN_VIEW, notice });
const panel = (name: string) => ({ name, file: BAP_FILE, view: BAP_VIEW });

const acmsNotice = `<p>Cases opened since October 1, 2023 are filed in <a href="https://ca9-portal.powerappsportals.us/">ACMS</a>;
older ones stay in CM/ECF.</p>`;

export const appellateDoors: ReplicaPage[] = [
  {
    name: 'a court of appeals front door',
    url: 'https://ecf.ca4.uscourts.gov/',
    html: appellateDoor('4th Circuit CM/ECF', [nextgen('U.S. Court of Appeals for the Fourth Circuit')]),
    expect: door('04CA'),
  },
  {
    name: 'one front door for the Ninth Circuit and its bankruptcy appellate panel',
    url: 'https://ecf.ca9.uscourts.gov/',
    html: appellateDoor('U.S. Court of Appeals and Bankruptcy Appellate Panel - Ninth Circuit', [
      nextgen('U.S. Court of Appeals for the Ninth Circuit', acmsNotice),
      panel('U.S. Bankruptcy Appellate Panel of the Ninth Circuit'),
    ]),
    expect: { ...door('09CA 09BAP'), open: ['system'] },
    note: 'New cases are in ACMS, older ones in NextGen CM/ECF, which this host is; the login is the same.',
  },
  {
    name: 'one front door for the First Circuit and its bankruptcy appellate panel',
    url: 'https://ecf.ca1.uscourts.gov/',
    html: appellateDoor('U.S. Court of Appeals', [
      nextgen('U.S. Court of Appeals for the First Circuit'),
      panel('U.S. Bankruptcy Appellate Panel for the First Circuit'),
    ]),
    expect: door('01CA 01BAP'),
  },
  {
    name: 'one front door for the Tenth Circuit and its bankruptcy appellate panel',
    url: 'https://ecf.ca10.uscourts.gov/',
    html: appellateDoor('Tenth Circuit CM/ECF', [
      { name: 'U.S. Court of Appeals for the Tenth Circuit', file: OLD_FILE, view: NEXTGEN_VIEW },
      {
        name: 'Tenth Circuit Bankruptcy Appellate Panel',
        file: OLD_BAP_FILE,
        view: BAP_VIEW,
      },
    ]),
    expect: door('10CA 10BAP'),
  },
  {
    name: 'the D.C. Circuit, NextGen although it links the old addresses',
    url: 'https://ecf.cadc.uscourts.gov/',
    html: appellateDoor('U.S. Court of Appeals - D.C. Circuit', [
      {
        name: 'United States Court of Appeals, District of Columbia Circuit',
        file: OLD_FILE,
        view: OLD_VIEW,
      },
    ]),
    expect: door('1DCCA'),
  },
  {
    name: 'the Federal Circuit, which links its training system too',
    url: 'https://ecf.cafc.uscourts.gov/',
    html: appellateDoor('U.S. Court of Appeals', [
      nextgen('U.S. Court of Appeals for the Federal Circuit'),
      {
        name: 'Training',
        file: '/cmecf-train/servlet/TransportRoom?servlet=Login',
        view: '/cmecf-train/servlet/TransportRoom?servlet=CaseSearch.jsp',
      },
    ]),
    expect: door('CAFC'),
  },
];
