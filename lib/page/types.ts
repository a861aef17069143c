/** Which page of the courts or of PACER a person is on. Every surface has an answer for each. */
export type PageKind =
  | 'front-door'
  | 'court-sign-in'
  | 'court-view-sign-in'
  | 'central-sign-on'
  | 'link-account'
  | 'pacer-account'
  | 'training'
  | 'signed-in'
  | 'not-linked'
  | 'public'
  | 'court-website'
  | 'other';

/** What a sign-in page is in the middle of. */
export type PageState = 'failed' | 'redaction' | 'mfa';

/** How the address names the court; `lib/courts` finds the court behind it. */
export type CourtClue =
  /** The sign-in host of the live system, also for its training twin: `ecf.azb.uscourts.gov`. */
  | { by: 'host'; host: string; panel: Panel }
  /** Central Sign-On's `pscCourtId`, with the host of its return address where there is one. */
  | { by: 'id'; id: string; host: string | null }
  /** A court's own website, which one or two courts share: `www.mow.uscourts.gov`. */
  | { by: 'website'; host: string };

/** A circuit and its Bankruptcy Appellate Panel share a host; the path tells them apart, or does not. */
export type Panel = 'circuit' | 'bap' | 'either';

/** What the page itself shows. Never anything that a person typed. */
export type Evidence =
  /** Central Sign-On carrying a court, by its own address or as the target of the court's redirect: proves NextGen. */
  | { kind: 'central-sign-on'; seen: 'address' | 'redirect'; clue: CourtClue }
  /** A login form with a password field on the court's own host: proves that a court-issued login is taken there. */
  | { kind: 'court-login-form' }
  /** The form that links a court-issued login to a PACER account: there is one at NextGen courts only. */
  | { kind: 'link-form' }
  /** The menu bar of a signed-in session, with or without filing menus. */
  | { kind: 'menu'; filing: boolean }
  /** The address belongs to ACMS. */
  | { kind: 'acms' }
  /** A page on which people register for a PACER account. */
  | { kind: 'registration' }
  /** Manage My Account says of the account what it is. */
  | { kind: 'account-type'; type: 'legacy' | 'upgraded' };

export interface Page {
  kind: PageKind;
  /** Null where no court can be told from the page. */
  court: CourtClue | null;
  state: PageState | null;
}

/** The page and its evidence: all that a content script ever reports. Plain data, no field values, no case data. */
export interface Report {
  page: Page;
  evidence: Evidence[];
}
