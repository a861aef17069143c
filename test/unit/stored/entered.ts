import type { CheckResults } from '../../../lib/check/index.ts';
import type { CourtList } from '../../../lib/courts/index.ts';
import type { Memory } from '../../../lib/memory/index.ts';
import type { Readiness } from '../../../lib/readiness/index.ts';
import type { Settings } from '../../../lib/settings/index.ts';
import type { WatchState } from '../../../lib/watch/index.ts';
import { madeCourt } from '../made-courts.ts';

/** What one person entered, and what their browser saw: the same in every recorded version, in the words of this one. */
export const ENTERED = {
  settings: {
    version: 1,
    ...{ where: 'nowhere', lastWhere: 'sign-in-only', position: 'upper-left', size: 'large' },
    ...{ language: 'es', reminders: false, refresh: 'asked', hiddenCourts: ['NYSDC', '09CA'] },
    collapsed: true,
  } as Settings,
  pins: ['CACDC', 'NYSDC', '09CA'],
  readiness: {
    version: 1,
    person: { task: 'file', filer: 'attorney', account: 'own', accountType: 'upgraded' },
    courts: {
      CACDC: { oldLogin: 'yes', linked: { linked: 'no', how: 'told', day: '2026-11-02' } },
      NYSDC: { visiting: true },
    },
  } as Readiness,
  memory: {
    courts: { CACDC: { system: { system: 'nextgen', how: 'redirect', day: '2026-11-01' }, menus: null } },
    account: { type: 'upgraded', day: '2026-11-02' },
  } as Memory,
  checks: {
    CACDC: { outcome: 'login-form', at: 1_795_000_000_000, took: 120, status: 200 },
    NYSDC: {
      ...{ outcome: 'central-sign-on', by: 'http', court: 'this' },
      ...{ at: 1_795_000_000_500, took: 340, status: 302 },
    },
  } as CheckResults,
  checkRun: { courts: ['CACDC', 'NYSDC'], startedAt: 1_795_000_000_000 },
  watch: { CACDC: { system: 'legacy', goLives: { '2027-03-16': 30 } } } as WatchState,
  previewDate: '2027-03-16',
  policyDraft: {
    policy: { organization: { name: 'Example LLP' } },
    install: { id: 'ecf-signpost@ecf-signpost', own: true, folder: 'https://intranet.example.com/signpost/' },
  },
  /** What the feed brought: the help desk's number. */
  phone: '213-555-0100',
};

/** The list before that feed: one court, so that a sample stays short. */
export const LIST: CourtList = {
  feedDay: '2023-01-10',
  feed: 'https://pacer.uscourts.gov/file/court-cmecf-lookup-data',
  courts: [madeCourt([], { id: 'CACDC', code: 'cacd', hosts: ['ecf.cacd.uscourts.gov'] })],
};
