import type { PageState } from './types.ts';

/**
 * What stands in a document, before anyone asks what it means: the page's scripts only look, so that a court's page
 * runs little code, and `readPage` draws the conclusions elsewhere. Plain data; nothing that a person typed.
 */
export interface Seen {
  /** A form with a password field: the one of legacy CM/ECF, or another. */
  form: 'legacy' | 'other' | null;
  /** What the page's words speak of. They are read only beside such a form. */
  words: ('link' | 'failed')[];
  /** A signed-in session, by its menu bar or its sign-out link, with or without filing menus. */
  session: { menuBar: boolean; filing: boolean } | null;
  /** Addresses of Central Sign-On to which the page redirects. */
  redirects: string[];
  /** The step that Central Sign-On is at. */
  step: PageState | null;
  /** The account type that Manage My Account shows. */
  account: 'legacy' | 'upgraded' | null;
}

/** A document in which none of it stands. */
export const NOTHING: Seen = {
  form: null,
  words: [],
  session: null,
  redirects: [],
  step: null,
  account: null,
};
