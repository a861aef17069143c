import browser, { type Tabs } from 'webextension-polyfill';
import type { Hiding } from '../../components/overlay.tsx';
import { renderOverlay } from '../../components/render-overlay.tsx';
import { answerFor } from '../../lib/answer.ts';
import { organizationName } from '../../lib/guidance/index.ts';
import { isSilent, readAddress, readPage } from '../../lib/page/index.ts';
import { NOTHING } from '../../lib/page/seen.ts';
import { isOn, type Policy } from '../../lib/policy/index.ts';
import type { Message, Reply } from '../../lib/protocol.ts';
import { languageTag, type SettingsRule, showsOn } from '../../lib/settings/index.ts';
import { itemIn, PREVIEW_DATE, settingsIn, takePageItems } from '../../lib/store/index.ts';
import { attributesOf } from '../../lib/verdict/index.ts';
import { languageOf, speaker, text } from '../../lib/words/index.ts';
import { clearBadge, showBadge } from './badge.ts';
import { bringScript, PANEL_SCRIPT } from './bring-script.ts';
import { keepInMind } from './keep-in-mind.ts';
import { answerKeeper, keptAnswerTo } from './kept.ts';
import { currentList, knowledgeIn } from './knowledge.ts';

/** What a page asks. */
type Question = Extract<Message, { type: 'page' }>;
/** The tab that it is in. */
export type Tab = Pick<Tabs.Tab, 'incognito'> & { id: number };

/**
 * Answers a page by its address and by what was seen in it: the badge, and the overlay where one belongs and the person has
 * not hidden it. While the page loads, what stood there last is taken to stand there again, and proves nothing.
 */
export async function answerPage(question: Question, { id: tabId, incognito }: Tab): Promise<Reply> {
  const { address, panel } = question;
  const keep = answerKeeper();
  const url = new URL(address);
  const seen = question.seen ?? (await keptAnswerTo(address))?.seen ?? null;
  const report = seen ? readPage(url, seen) : readAddress(url);
  const proven = question.seen ? report : readAddress(url);
  if (isSilent(report.page.kind)) {
    await Promise.all([clearBadge(tabId), keepInMind(proven)]);
    return 'silent';
  }
  const [items, list] = await Promise.all([takePageItems(), currentList()]);
  const { settings, rule, newer } = settingsIn(items);
  const knowledge = knowledgeIn(items, list);
  const { policy } = knowledge;
  const clock = { now: Date.now(), preview: itemIn(items, PREVIEW_DATE).value };
  const { courts, verdict, guidance } = answerFor(report, knowledge, clock);
  const language = languageTag(settings, browser.i18n.getUILanguage());
  const say = speaker(language);
  const ids = courts.map(({ id }) => id);
  const shows = isOn(policy, 'overlay') && showsOn(settings, report.page.kind, ids);
  // While the interface is on its way, what it will show is made.
  const brought = shows && (panel || bringScript(tabId, PANEL_SCRIPT));
  const badge = isOn(policy, 'badge') ? showBadge(tabId, guidance, say) : clearBadge(tabId);
  void keepInMind(proven);
  const announced = { headline: guidance.headline, court: guidance.courts.join(', ') };
  const answer = shows && {
    attributes: { ...attributesOf(verdict), lang: languageOf(language) },
    ...renderOverlay(guidance, say, {
      size: settings.size,
      hide: hideOf(rule, policy),
      newer: newer !== null,
    }),
    announcement: say(text('overlay.announce', announced)),
    collapsed: settings.collapsed || report.page.kind === 'not-linked',
    prefer: settings.position === 'automatic' ? null : settings.position,
  };
  const [there] = await Promise.all([brought, badge]);
  if (!there || !answer) return null;
  const answered = { answer, seen: seen ?? NOTHING };
  if (!incognito) void keep(address, answered);
  return answered;
}

/** What of hiding the overlay offers. */
function hideOf({ locked, mayHide }: SettingsRule, policy: Policy): Hiding {
  return {
    atCourt: !locked.has('hiddenCourts'),
    everywhere: mayHide && !locked.has('where'),
    org: organizationName(policy),
  };
}
