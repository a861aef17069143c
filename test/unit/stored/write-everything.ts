import browser from 'webextension-polyfill';
import { answer, type QuestionId } from '../../../lib/readiness/index.ts';
import type { RefreshStore } from '../../../lib/refresh/index.ts';
import {
  CHECK_RESULTS,
  CHECK_RUN,
  change,
  changePins,
  changeSettings,
  MEMORY,
  POLICY_DRAFT,
  PREVIEW_DATE,
  READINESS,
  WATCH_STATE,
} from '../../../lib/store/index.ts';
import { answering, feedWith, refreshWith } from '../made-feed.ts';
import { ENTERED, LIST } from './entered.ts';

/** Where a refresh keeps its list, as the background does. */
export const refreshStore: RefreshStore = {
  read: async (key) => (await browser.storage.local.get(key))[key] ?? null,
  write: (key, value) => browser.storage.local.set({ [key]: value }),
};

const ANSWERS: [QuestionId, string][] = [
  ['task', 'file'],
  ['filer', 'attorney'],
  ['account', 'own'],
  ['accountType', 'upgraded'],
  ['oldLogin', 'yes'],
  ['linked', 'no'],
];

/** Has this version store something under every key that it has, by the functions through which all that is stored comes. */
export async function writeEverything(): Promise<void> {
  await changeSettings(() => ENTERED.settings);
  for (const id of ENTERED.pins) await changePins((pins) => [...pins, id]);
  const place = { court: 'CACDC', day: '2026-11-02' };
  for (const [question, option] of ANSWERS) {
    await change(READINESS, (all) => answer(all, place, question, option));
  }
  await change(READINESS, (all) => answer(all, { ...place, court: 'NYSDC' }, 'filer', 'pro-hac-vice'));
  await change(MEMORY, () => ENTERED.memory);
  await change(CHECK_RESULTS, () => ENTERED.checks);
  await change(CHECK_RUN, () => ENTERED.checkRun);
  await change(WATCH_STATE, () => ENTERED.watch);
  await change(PREVIEW_DATE, () => ENTERED.previewDate);
  await change(POLICY_DRAFT, () => ENTERED.policyDraft);
  const feed = feedWith('CACDC', { help_desk: [{ phone: ENTERED.phone }] }, LIST);
  await refreshWith(refreshStore, answering(feed), { bundled: LIST });
}
