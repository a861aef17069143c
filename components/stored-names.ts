import type { MessageKey } from '../lib/words/index.ts';

/** What each stored item is, in words. */
export const STORED_NAMES: Record<string, MessageKey> = {
  settings: 'opt.stored.settings',
  policy: 'opt.stored.policy',
  policyDraft: 'opt.stored.policyDraft',
  pins: 'opt.stored.pins',
  pinsSync: 'opt.stored.pinsSync',
  readiness: 'opt.stored.readiness',
  memory: 'opt.stored.memory',
  checks: 'opt.stored.checks',
  checkRun: 'opt.stored.checkRun',
  watch: 'opt.stored.watch',
  keptList: 'opt.stored.keptList',
  refresh: 'opt.stored.refresh',
  previewDate: 'opt.stored.previewDate',
  setAside: 'opt.stored.setAside',
  overlay: 'opt.stored.old',
  refreshMode: 'opt.stored.old',
  answers: 'opt.stored.answers',
  frames: 'opt.stored.frames',
  refreshProgress: 'opt.stored.progress',
  checkProgress: 'opt.stored.progress',
};
