import type { BenchPage } from './pages.ts';
import type { Opening } from './popup.ts';
import type { Seen } from './probe.ts';
import type { Subject } from './subjects.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** What a person calls it. */
export const NAMES: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

/** A browser with one extension in it and nothing else. `Load` is what it tells of one load of a page. */
export interface Browser<Load extends Seen = Seen> {
  subject: Subject;
  version: string;
  /** Loads the page in a new tab and waits for the element, if one is expected. */
  load(page: BenchPage, element: string | undefined): Promise<Load>;
  /** Opens the popup in a new tab. */
  openPopup(): Promise<Opening>;
  /** Makes these items all that the extension has stored. */
  store(items: Record<string, unknown>): Promise<void>;
  /** Stops the extension's background, if it has one, and sees it gone. */
  sleep(): Promise<void>;
  /** Whether the extension's background is there: it starts when something wakes it, and stays for half a minute. */
  awake(): Promise<boolean>;
  /** Ends the extension's alarms, and gives the periods of those that come again, in minutes. */
  stopClock(): Promise<number[]>;
  /** Opens the page in a new tab, waits as `load` does, collects the garbage, and looks. */
  memory(page: BenchPage, element: string | undefined): Promise<Memory>;
}

/** What is held with a page open, in bytes, the garbage collected. */
export interface Memory {
  /** By the page, whatever of it is the extension's. */
  page: number;
  /** By the extension's background, while it runs; nothing where it has none. */
  background: number;
  /** By all of the browser's processes, the spare ones left out; undefined where the system does not tell. */
  processes: number | undefined;
}

/** A sixth of a second at 60 frames a second: long enough for a message to the background and back. */
export const WATCH_FRAMES = 10;
