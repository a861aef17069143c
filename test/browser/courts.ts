import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Copy } from './copy-extension.ts';

/** The browsers in which the end-to-end tests run, as Playwright names them. */
export type BrowserName = 'chromium' | 'firefox';

/** Where the extension's functions can be called: its service worker, or a page of its own. */
export type Extension = Pick<Worker, 'evaluate'>;

/** What a page is shown as. */
export interface Looks {
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
  media?: 'print';
}

/** What the browser tells the extension of what a person did outside of pages. */
export type Told =
  | { event: 'omnibox'; text: string; where: 'currentTab' | 'newForegroundTab' }
  | { event: 'command'; name: string }
  | { event: 'menu'; item: string; link: string }
  | { event: 'notice'; id: string };

/** A file that a page gave to keep. */
export interface Saved {
  name: string;
  bytes: Buffer;
}

/** A real browser with the built extension in it, in which every address leads to the replica. */
export interface Courts {
  context: BrowserContext;
  worker: Extension;
  /** `chrome-extension://ID`, `moz-extension://UUID` */
  origin: string;
  /** Shows a page as a person has it who sets the system so; what is not said is as it was. Holds until the page is closed. */
  show(page: Page, looks: Looks): Promise<void>;
  /** Prints a page on Letter paper, and gives the PDF. */
  print(page: Page): Promise<Buffer>;
  /** Gives what a page gives to keep when something is done. */
  save(page: Page, act: () => Promise<unknown>): Promise<Saved>;
  /** Tells the extension's background, which has begun to listen, what a person did. */
  tell(told: Told): Promise<void>;
  /** Opens the toolbar's popup as a press on its button does. */
  openPopup(): Promise<void>;
  /** Stops the extension's background as the browser does, whatever it is doing. What needs it starts it anew. */
  stopBackground(): Promise<void>;
  /** Has the background go to sleep, and resolves once it sleeps. */
  sleepBackground(): Promise<void>;
  /** Puts what is in a copy's folder now in the place of the version that runs. Gives the new version. */
  update(copy: Copy): Promise<Extension>;
  /** Whether the browser still has the extension. */
  installed(): Promise<boolean>;
  /** Takes all sites from the extension, as a person does in the browser's list of extensions. */
  withdrawSites(): Promise<void>;
  /** Gives them back. */
  giveSites(): Promise<void>;
  /** Does what has the extension ask for sites, and allows what it asks for. */
  allowSites(ask: () => Promise<unknown>): Promise<void>;
  close(): Promise<void>;
}

/** A browser in which an administrator has set a policy for the extension. */
export interface ManagedCourts extends Courts {
  /** Changes the policy as an administrator would. The browser sees it when it looks. */
  setPolicy(policy: Record<string, unknown>): Promise<void>;
}
