import type { Kept, KeptForPage } from './kept.ts';
import type { Seen } from './page/index.ts';
import type { Corner } from './settings/index.ts';

/** What the overlay shows for a page: made in the background, put into the page as it is. */
export interface Answer {
  /** The verdict as the observable contract's attributes, and the language in which it is said. */
  attributes: Record<string, string>;
  /** The overlay's content, rendered from the shared components. */
  html: string;
  /** Content of its parts that can be opened, by `data-section`. */
  folds: Record<string, string>;
  /** Read out once by screen readers. */
  announcement: string;
  /** Only the pill is shown: the person collapsed the overlay, or the page is not one to speak loudly on. */
  collapsed: boolean;
  /** The corner that the person wants, taken while it covers no control there. */
  prefer: Corner | null;
}

/** An answer, and what it takes to stand in the page: what the page told, or, while it still loads, what stood there last. */
export interface Answered {
  answer: Answer;
  seen: Seen;
}

/** `silent`: a page to say nothing on, so it need not be watched. Null: nothing is shown, by the person's own choice. */
export type Reply = Answered | 'silent' | null;

/** Whether there is something to show. */
export const isAnswered = (reply: Reply): reply is Answered => reply !== null && reply !== 'silent';

/** An answer that a page was given, for the next time that it loads. */
export interface KeptAnswer extends Kept, Answered {
  /** When it was made, in milliseconds since 1970. */
  made: number;
}

/**
 * What a page that shows a kept answer leaves in `storage.session`, which wakes the background: a message would be one more
 * part of the browser for it to set up, while it is being drawn.
 */
export interface Visit {
  address: string;
  /** When the answer was made that is shown, and to what stands there. */
  made: number;
  /** The time now: what is no change tells nobody. */
  now: number;
}

/** The popup's first frame for a page, for the next time that it is opened there. */
export interface KeptFrame extends KeptForPage {
  html: string;
  /** The language in which it speaks. */
  lang: string;
}

/** What a person can do on the overlay, as `data-act` on its buttons. */
export type OverlayAct = 'expand' | 'collapse' | 'hide-court' | 'hide-everywhere';

/** Every message between the extension's parts. */
export type Message =
  /**
   * Content script to background: here is a page by its address, and what stands in it; null while it still loads.
   * `panel`: the interface is there already. Answered with `Reply`.
   */
  | { type: 'page'; address: string; seen: Seen | null; panel: boolean }
  /** Gate to background: this page may be a sign-in page; bring the detecting script. */
  | { type: 'bring-detector' }
  /** Content script to background: the person used the overlay. */
  | { type: 'act'; act: OverlayAct; courts: string[] }
  /** Content script to background: the card found no room; show the answer in a tab of its own. */
  | { type: 'open-answer'; url: string }
  /** Popup to background: refresh the court list. Answered with the refresh's `Outcome`. */
  | { type: 'refresh' }
  /** Popup to background: ask one court now. Answered with a `CheckResult`, or null for a court that is not listed. */
  | { type: 'ask-court'; court: string }
  /** Popup to background: start asking these courts; results and progress come through storage. */
  | { type: 'ask-courts'; courts: string[] | 'all' }
  | { type: 'stop-asking' }
  /** Popup to background: something was cut short when you were stopped; being awake is all that it takes to go on. */
  | { type: 'wake' };

/** Items of `storage.session` in which the background says how far it is, for whoever looks. */
export const PROGRESS_KEYS = { refresh: 'refreshProgress', check: 'checkProgress' } as const;

/** Alarms of the background. */
export const REFRESH_ALARM = 'refresh';
export const CHECK_ALARM = 'check';

/** The overlay's interface, which the panel script makes for the detecting script of the same page. */
export interface Panel {
  show(answer: Answer, handlers: PanelHandlers): void;
  /** Measures again, and moves away from what the overlay must not cover. */
  settle(): void;
  remove(): void;
}

export interface PanelHandlers {
  act(act: OverlayAct): void;
  /** There is no room for the card on this page, and the person asked for it. */
  noRoom(): void;
  /** What is shown has been painted where it was placed. */
  painted(): void;
}

/** Where the panel script leaves what makes its interface; content scripts of one extension share a world of their own. */
export const PANEL = 'ecfSignpostPanel';

export type PanelWorld = typeof globalThis & { [PANEL]?: () => Panel };

/**
 * Where the detecting script of a page keeps what it saw, for the popup to look at. It listens to no messages: a
 * listener would cost every page, and most pages are never asked.
 */
export const DETECTOR = 'ecfSignpostDetector';

export type DetectorWorld = typeof globalThis & { [DETECTOR]?: { seen: Seen; refresh(): void } };

/**
 * Whether the extension that a script in a page belongs to is gone: it was updated, switched off or removed. Chromium
 * leaves such scripts running. They may keep what they show, and must leave the page to the version that comes after.
 */
export const isOrphan = (): boolean => !chrome.runtime?.id;

/** The overlay's one element. */
export const OVERLAY_TAG = 'ecf-signpost';
