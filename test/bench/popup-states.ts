import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { KeptList } from '../../lib/refresh/index.ts';

/** What is stored when the popup is opened. */
export interface PopupState {
  name: string;
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

export const POPUP_STATES: readonly PopupState[] = [
  { name: 'popup, nothing stored yet', items: {} },
  {
    name: 'popup, in daily use',
    items: {
      keptList,
      pins: ['CACDC', 'CACBK', 'NYSDC', '09CA'],
      readiness: {
        version: 1,
        person: { task: 'file', filer: 'attorney', account: 'own', accountType: 'upgraded' },
        courts: { CACDC: { oldLogin: 'yes', knowsLogin: 'yes', linked } },
      },
    },
  },
];
