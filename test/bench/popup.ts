import type { Browser } from './browser.ts';
import { expectedOn } from './measure.ts';
import type { BenchPage } from './pages.ts';
import { POPUP_STATES } from './popup-states.ts';
import { progress } from './progress.ts';
import type { Subject, SubjectName } from './subjects.ts';

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
  /** The sum of all layout shifts until half a second later. Firefox tells of none. */
  shift: number;
  /** The PACER court ID that it answers for in that frame; null where it answers for none. */
  court: string | null;
}

/** What the popup is opened for. */
const ADDRESS = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';
export const COURT = 'CACDC';

export function popupAddress({ origin }: Subject): string {
  return `${origin}popup.html?url=${encodeURIComponent(ADDRESS)}`;
}

/** Those with a popup: the card has none. */
export function havingPopup<B extends Browser>(browsers: B[]): B[] {
  return browsers.filter(({ subject }) => subject.name !== 'card');
}

/**
 * Opens the popups of signpost and of the empty extension in turns, each in a tab of its own. The background is asleep
 * before, or has just answered `page`, as the state says.
 */
export async function measurePopups(
  browsers: Browser[],
  openings: number,
  page: BenchPage,
): Promise<PopupRow[]> {
  const compared = havingPopup(browsers);
  const rows: PopupRow[] = [];
  for (const { name: state, onCourtPage, items } of POPUP_STATES) {
    const ofState = compared.map(({ subject }): PopupRow => ({ state, subject: subject.name, openings: [] }));
    for (const browser of compared) if (browser.subject.name === 'signpost') await browser.store(items);
    for (let turn = 0; turn < openings; turn += 1) {
      progress(`${state}: opening ${turn + 1} of ${openings}`, turn === 0);
      for (const [index, browser] of compared.entries()) {
        if (onCourtPage) await browser.load(page, expectedOn(page, browser.subject));
        else await browser.sleep();
        const opening = await browser.openPopup();
        if (turn > 0) ofState[index]?.openings.push(opening);
      }
    }
    rows.push(...ofState);
  }
  progress('');
  return rows;
}

declare global {
  interface Window {
    /** Settles half a second after something was first shown. */
    ecfOpening: Promise<Opening>;
  }
}

/** Runs in the popup before any of its scripts. It is sent over as source, so it can use nothing from outside itself. */
export function watchOpening(): void {
  if (!location.protocol.endsWith('-extension:')) return;
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
