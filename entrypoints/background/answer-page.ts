import browser from 'webextension-polyfill';
import { renderOverlay } from '../../components/render-overlay.tsx';
import { answerFor } from '../../lib/answer.ts';
import { isSilent, readAddress, readPage, type Seen } from '../../lib/page/index.ts';
import type { Reply } from '../../lib/protocol.ts';
import { languageTag, showsOn } from '../../lib/settings/index.ts';
import { PREVIEW_DATE, read, readSettings } from '../../lib/store/index.ts';
import { attributesOf } from '../../lib/verdict/index.ts';
import { languageOf, speaker, text } from '../../lib/words/index.ts';
import { clearBadge, showBadge } from './badge.ts';
import { bringScript, PANEL_SCRIPT } from './bring-script.ts';
import { keepInMind } from './keep-in-mind.ts';
import { currentKnowledge } from './knowledge.ts';

/**
 * Answers a page by its address and by what was seen in it (null while it loads): the badge, and the overlay where one
 * belongs and the person has not hidden it.
 */
export async function answerPage(address: string, seen: Seen | null, tabId: number): Promise<Reply> {
  const url = new URL(address);
  const report = seen ? readPage(url, seen) : readAddress(url);
  if (isSilent(report.page.kind)) {
    await Promise.all([clearBadge(tabId), keepInMind(report)]);
    return 'silent';
  }
  const [preview, { settings }, knowledge] = await Promise.all([
    read(PREVIEW_DATE),
    readSettings(),
    currentKnowledge(),
  ]);
  const clock = { now: Date.now(), preview: preview.value };
  const { courts, verdict, guidance } = answerFor(report, knowledge, clock);
  void keepInMind(report);
  const language = languageTag(settings, browser.i18n.getUILanguage());
  const say = speaker(language);
  const ids = courts.map(({ id }) => id);
  const [panel] = await Promise.all([
    showsOn(settings, report.page.kind, ids) && bringScript(tabId, PANEL_SCRIPT),
    showBadge(tabId, guidance, say),
  ]);
  if (!panel) return null;
  const announced = { headline: guidance.headline, court: guidance.courts.join(', ') };
  return {
    attributes: { ...attributesOf(verdict), lang: languageOf(language) },
    ...renderOverlay(guidance, say, settings.size),
    announcement: say(text('overlay.announce', announced)),
    collapsed: settings.collapsed || report.page.kind === 'not-linked',
    prefer: settings.position === 'automatic' ? null : settings.position,
  };
}
