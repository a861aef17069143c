import browser from 'webextension-polyfill';
import type { Hiding } from '../../components/overlay.tsx';
import { renderOverlay } from '../../components/render-overlay.tsx';
import { answerFor } from '../../lib/answer.ts';
import { organizationName } from '../../lib/guidance/index.ts';
import { isSilent, readAddress, readPage, type Seen } from '../../lib/page/index.ts';
import { isOn, type Policy } from '../../lib/policy/index.ts';
import type { Reply } from '../../lib/protocol.ts';
import { languageTag, type SettingsRule, showsOn } from '../../lib/settings/index.ts';
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
  const [preview, { settings, rule, newer }, knowledge] = await Promise.all([
    read(PREVIEW_DATE),
    readSettings(),
    currentKnowledge(),
  ]);
  const { policy } = knowledge;
  const clock = { now: Date.now(), preview: preview.value };
  const { courts, verdict, guidance } = answerFor(report, knowledge, clock);
  void keepInMind(report);
  const language = languageTag(settings, browser.i18n.getUILanguage());
  const say = speaker(language);
  const ids = courts.map(({ id }) => id);
  const [panel] = await Promise.all([
    isOn(policy, 'overlay') && showsOn(settings, report.page.kind, ids) && bringScript(tabId, PANEL_SCRIPT),
    isOn(policy, 'badge') ? showBadge(tabId, guidance, say) : clearBadge(tabId),
  ]);
  if (!panel) return null;
  const announced = { headline: guidance.headline, court: guidance.courts.join(', ') };
  return {
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
}

/** What of hiding the overlay offers. */
function hideOf({ locked, mayHide }: SettingsRule, policy: Policy): Hiding {
  return {
    atCourt: !locked.has('hiddenCourts'),
    everywhere: mayHide && !locked.has('where'),
    org: organizationName(policy),
  };
}
