import browser from 'webextension-polyfill';
import type { Guidance, Tone } from '../../lib/guidance/index.ts';
import { type Say, speaker, text } from '../../lib/words/index.ts';

/** Grounds of the badge, each dark enough for white letters. */
const COLOURS: Record<Exclude<Tone, 'none'>, string> = {
  pacer: '#0b57a4',
  court: '#85470a',
  training: '#6a3aa2',
  unknown: '#a32020',
};

/** Says the answer on the toolbar button of a tab, with a title in words. A tab that is closed by now is no error. */
export async function showBadge(
  tabId: number,
  { tone, short, shortCourts }: Guidance,
  say: Say,
): Promise<void> {
  if (tone === 'none') return clearBadge(tabId);
  const court = shortCourts.join(', ');
  const title = court
    ? text('badge.title', { answer: short, court })
    : text('badge.titleNoCourt', { answer: short });
  await quietly([
    browser.action.setBadgeText({ tabId, text: say(text(`badge.${tone}`)) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[tone] }),
    browser.action.setTitle({ tabId, title: say(title) }),
  ]);
}

/** Says on the toolbar button of every tab that has no answer of its own that the courts' sites are withheld, or no more. */
export async function showWithheld(withheld: boolean, say: Say): Promise<void> {
  await quietly([
    browser.action.setBadgeText({ text: withheld ? '!' : '' }),
    browser.action.setBadgeBackgroundColor({ color: COLOURS.unknown }),
    browser.action.setTitle({ title: say(text(withheld ? 'access.badge' : 'name')) }),
  ]);
}

export async function clearBadge(tabId: number): Promise<void> {
  await quietly([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: speaker('en')(text('name')) }), // a name, the same in every language
  ]);
}

async function quietly(calls: Promise<void>[]): Promise<void> {
  await Promise.allSettled(calls);
}
