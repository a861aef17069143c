import type { BrowserContext, Page } from '@playwright/test';
import { sleepBackground } from './background.ts';
import type { Browser } from './chromium.ts';
import { progress } from './measure.ts';
import { POPUP_STATES, type PopupState } from './popup-states.ts';
import type { SubjectName } from './subjects.ts';

/** All openings of one popup in one state but the first, which finds the browser cold. */
export interface PopupRow {
  state: string;
  subject: SubjectName;
  openings: Opening[];
}

/** One opening of a popup. */
export interface Opening {
  /** From the browser's start of it to the frame that first shows something, in milliseconds. */
  paint: number;
  /** The sum of all layout shifts until half a second later. */
  shift: number;
  /** The PACER court ID that it answers for in that frame; null where it answers for none. */
  court: string | null;
}

/** What the popup is opened for. */
const ADDRESS = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';
export const COURT = 'CACDC';

/**
 * Opens the popups of signpost and of the empty extension in turns, each in a tab of its own: in a new renderer process,
 * with the background asleep, as most people find it.
 */
export async function measurePopups(browsers: Browser[], openings: number): Promise<PopupRow[]> {
  const compared = browsers.filter(({ subject }) => subject.name !== 'card'); // it has no popup
  const rows: PopupRow[] = [];
  for (const state of POPUP_STATES) {
    const ofState = compared.map(
      ({ subject }): PopupRow => ({ state: state.name, subject: subject.name, openings: [] }),
    );
    for (const browser of compared) if (browser.subject.name === 'signpost') await storeItems(browser, state);
    for (let turn = 0; turn < openings; turn += 1) {
      progress(`${state.name}: opening ${turn + 1} of ${openings}`, turn === 0);
      for (const [index, browser] of compared.entries()) {
        const opening = await openPopup(browser);
        if (turn > 0) ofState[index]?.openings.push(opening);
      }
    }
    rows.push(...ofState);
  }
  progress('');
  return rows;
}

/** Gives the page of a popup to some work, and closes it. */
export async function withPopup<T>(
  { context, subject }: Pick<Browser, 'context' | 'subject'>,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${subject.id}/popup.html?url=${encodeURIComponent(ADDRESS)}`);
    return await work(page);
  } finally {
    await page.close();
  }
}

async function openPopup(browser: Browser): Promise<Opening> {
  await sleepBackground(browser.context);
  await markFirstFrame(browser.context);
  return withPopup(browser, (page) => page.evaluate(() => window.ecfOpening));
}

/** Once for each browser: what its pages look at before their own scripts run. */
const marked = new WeakSet<BrowserContext>();

async function markFirstFrame(context: BrowserContext): Promise<void> {
  if (marked.has(context)) return;
  marked.add(context);
  await context.addInitScript(watchOpening);
}

declare global {
  interface Window {
    /** Settles half a second after something was first shown. */
    ecfOpening: Promise<Opening>;
  }
}

/** Runs in the popup before any of its scripts. It is sent over as source, so it can use nothing from outside itself. */
function watchOpening(): void {
  if (location.protocol !== 'chrome-extension:') return;
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  window.ecfOpening = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [first] = list.getEntriesByName('first-contentful-paint');
      if (!first) return;
      const court = document.querySelector('[data-page]')?.getAttribute('data-court') ?? null;
      setTimeout(() => resolve({ paint: first.startTime, shift, court }), 500);
    }).observe({ type: 'paint', buffered: true });
  });
}

async function storeItems(browser: Browser, { items }: PopupState): Promise<void> {
  await withPopup(browser, (page) =>
    page.evaluate(async (given) => {
      await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]);
      await chrome.storage.local.set(given);
    }, items),
  );
}
