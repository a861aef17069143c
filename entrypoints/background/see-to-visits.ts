import browser from 'webextension-polyfill';
import { VISIT_KEY } from '../../lib/kept.ts';
import { COURT_PAGES } from '../../lib/page/court-pages.ts';
import { isAnswered, type KeptAnswer, type Visit } from '../../lib/protocol.ts';
import { answerPage, type Tab } from './answer-page.ts';
import { isSame, keptAnswerTo } from './kept.ts';
import { askAgain } from './refresh-pages.ts';

/**
 * Sees to the pages that show a kept answer: their badge, and what they proved. A page asks once more where the answer is
 * another by now. To be called while the background starts.
 */
export function watchVisits(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const visit = area === 'session' ? changes[VISIT_KEY]?.newValue : undefined;
    if (visit) void seeTo(visit as Visit);
  });
}

async function seeTo({ address, made }: Visit): Promise<void> {
  void browser.storage.session.remove(VISIT_KEY);
  const [kept, tabs] = await Promise.all([keptAnswerTo(address), browser.tabs.query({ url: COURT_PAGES })]);
  for (const { id, url, incognito } of tabs) {
    if (id === undefined || url !== address) continue;
    if (kept?.made !== made || !(await stillStands(kept, address, { id, incognito }))) await askAgain(id);
  }
}

/** Answers a page to what stands in it, by the answer that it shows, and tells whether that is the answer still. */
async function stillStands(kept: KeptAnswer, address: string, tab: Tab): Promise<boolean> {
  const reply = await answerPage({ type: 'page', address, seen: kept.seen, panel: true }, tab);
  return isAnswered(reply) && isSame(kept, reply);
}
