import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { KeptList } from '../../lib/refresh/index.ts';

/** What is stored when the popup is opened. */
export interface PopupState {
  name: string;
  /** On a court's page that has just been loaded the background is awake, and its process is there; else both have to come. */
  onCourtPage: boolean;
  items: Record<string, unknown>;
}

/** A list as a refresh leaves it: the largest thing that is stored. */
const keptList: KeptList = {
  list: bundledCourts,
  found: [],
  changes: [],
  since: bundledCourts.feedDay,
  address: 'https://pacer.uscourts.gov/',
  etag: '"bench"',
  lastModified: null,
};

const linked = { linked: 'no', how: 'told', day: '2026-01-05' };

const DAILY = {
  keptList,
  pins: ['CACDC', 'CACBK', 'NYSDC', '09CA'],
  readiness: {
    version: 1,
    person: { task: 'file', filer: 'attorney', account: 'own', accountType: 'upgraded' },
    courts: { CACDC: { oldLogin: 'yes', knowsLogin: 'yes', linked } },
  },
};

export const POPUP_STATES: readonly PopupState[] = [
  { name: 'popup, nothing stored yet', onCourtPage: false, items: {} },
  { name: 'popup, in daily use', onCourtPage: false, items: DAILY },
  { name: 'popup, in daily use, on a court’s page', onCourtPage: true, items: DAILY },
];
