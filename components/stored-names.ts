import { FRAMES_KEY, isAnswerKey, VISIT_KEY } from '../lib/kept.ts';
import type { MessageKey } from '../lib/words/index.ts';

const NAMES: Record<string, MessageKey> = {
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
  [FRAMES_KEY]: 'opt.stored.frames',
  [VISIT_KEY]: 'opt.stored.progress',
  refreshProgress: 'opt.stored.progress',
  checkProgress: 'opt.stored.progress',
};

/** What a stored item is, in words. */
export function storedName(key: string): MessageKey {
  if (isAnswerKey(key)) return 'opt.stored.answer';
  return NAMES[key] ?? 'opt.stored.other';
}
