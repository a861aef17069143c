import browser from 'webextension-polyfill';
import { answerFor, frontDoorOf } from '../../lib/answer.ts';
import { bundledCounties } from '../../lib/courts/bundled-counties.ts';
import type { CourtList } from '../../lib/courts/index.ts';
import { addressFor, escapeXml, suggest } from '../../lib/fast-ways/index.ts';
import { type Find, makeFinder } from '../../lib/find/index.ts';
import { offBy } from '../../lib/guidance/index.ts';
import { COURT_PAGES } from '../../lib/page/court-pages.ts';
import { isOn } from '../../lib/policy/index.ts';
import { toggled } from '../../lib/settings/index.ts';
import { changeSettings, POLICY_KEY, PREVIEW_DATE, read, SETTINGS_KEY } from '../../lib/store/index.ts';
import { text } from '../../lib/words/index.ts';
import { currentKnowledge } from './knowledge.ts';
import { openAnswer } from './open-answer.ts';
import { currentSay } from './say.ts';

const MENU = 'which-login';
const TOGGLE = 'toggle-overlay';

/** Chrome's suggestions are XML, Firefox's are plain. */
const STYLED = !browser.runtime.getURL('').startsWith('moz-');

/** Not every browser has each: Safari's address bar takes no keyword, Firefox for Android has none of the three. */
const { omnibox, commands, contextMenus }: Partial<Pick<typeof browser, FastWay>> = browser;
type FastWay = 'omnibox' | 'commands' | 'contextMenus';

/** Listens for the address bar's keyword, the keyboard commands and the menu on links. Call while the worker starts. */
export function startFastWays(): void {
  omnibox?.onInputStarted.addListener(() => void hint());
  omnibox?.onInputChanged.addListener((typed, give) => void suggestions(typed).then(give));
  omnibox?.onInputEntered.addListener((typed, disposition) => void enter(typed, disposition));
  commands?.onCommand.addListener((command) => {
    if (command === TOGGLE) void changeSettings(toggled).catch(() => {}); // a newer build's settings stay as they are
  });
  contextMenus?.onClicked.addListener(({ menuItemId, linkUrl }) => {
    if (menuItemId === MENU && linkUrl) void openAnswer(linkUrl);
  });
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.runtime.onStartup.addListener(() => void makeMenu());
  browser.storage.onChanged.addListener((changes, area) => {
    const other = SETTINGS_KEY in changes || POLICY_KEY in changes;
    if (area === 'local' && other) void makeMenu(); // it may be another language now
  });
}

let finder: { list: CourtList; find: Find } | null = null;

/** The index is made when the address bar is first used, and again for another list. */
function finderOf(list: CourtList): Find {
  if (finder?.list !== list) finder = { list, find: makeFinder(list.courts, bundledCounties) };
  return finder.find;
}

async function hint(): Promise<void> {
  const [{ policy }, say] = await Promise.all([currentKnowledge(), currentSay()]);
  await setHint(say(offBy(policy, 'omnibox') ?? text('omnibox.hint')));
}

async function setHint(words: string): Promise<void> {
  omnibox?.setDefaultSuggestion({ description: STYLED ? escapeXml(words) : words });
}

async function suggestions(typed: string) {
  const [knowledge, preview, say] = await Promise.all([currentKnowledge(), read(PREVIEW_DATE), currentSay()]);
  const off = offBy(knowledge.policy, 'omnibox');
  if (off) {
    await setHint(say(off));
    return [];
  }
  const clock = { now: Date.now(), preview: preview.value };
  const found = suggest(finderOf(knowledge.list), typed, STYLED, (court) =>
    say(answerFor(frontDoorOf(court), knowledge, clock).guidance.short),
  );
  const [first, ...others] = found;
  if (!first) {
    await setHint(say(text(typed.trim() ? 'omnibox.none' : 'omnibox.hint')));
    return [];
  }
  // Enter takes the default one, so that is the first court that was found.
  omnibox?.setDefaultSuggestion({ description: first.description });
  return others;
}

/** Opens the sign-in page of the court; where none is found, or an administrator switched that off, the popup with its search. */
async function enter(typed: string, disposition: string): Promise<void> {
  const { list, policy } = await currentKnowledge();
  const found = isOn(policy, 'omnibox') ? addressFor(finderOf(list), typed) : null;
  const url = found ?? browser.runtime.getURL('popup.html?url=about:blank');
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}

let making: Promise<void> = Promise.resolve();

/** One after the other: two at once would both find none and make two of the same ID. */
function makeMenu(): Promise<void> {
  making = making.then(async () => {
    if (!contextMenus) return;
    const title = (await currentSay())(text('menu.which'));
    await contextMenus.removeAll();
    contextMenus.create({ id: MENU, title, contexts: ['link'], targetUrlPatterns: COURT_PAGES });
  });
  return making;
}
