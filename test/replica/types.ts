import type { Session } from './sessions.ts';

/** What the replica sends back. Status 200 and an HTML content type where nothing else is said. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** How a court fails that sends no proper answer: says nothing at all, breaks the connection, or never comes to an end. */
export type Fault =
  | { fault: 'silence' | 'reset' | 'endless' }
  /** Sends the first half of a reply, and then nothing more. */
  | { fault: 'stall'; reply: Reply };

/** One request, as the pages see it. */
export interface Visit {
  url: URL;
  method: string;
  /** The posted form's fields; empty for a GET. */
  form: URLSearchParams;
  /** Cookies that the browser sent. */
  cookies: Map<string, string>;
  /** What the replica remembers of this browser. */
  session: Session;
}

/** The kinds of page of the design. */
export const PAGE_KINDS = [
  'front-door',
  'court-sign-in',
  'court-view-sign-in',
  'central-sign-on',
  'link-account',
  'pacer-account',
  'training',
  'signed-in',
  'not-linked',
  'public',
  'court-website',
  'other',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * The verdict that the page must get, on any day after 2023 when every court of the list is NextGen.
 * `court`, `state` and `conflict`: absent here means absent on the overlay. `system`, `login` and `basis`: absent here
 * means that the design does not decide them and no test looks.
 */
export interface Expectation {
  page: PageKind;
  /** PACER court ID, or two joined by a space where one address serves a court and its BAP. */
  court?: string;
  system?: 'nextgen' | 'legacy' | 'acms' | 'other' | 'unknown';
  login?: 'pacer' | 'court' | 'training' | 'none' | 'unknown';
  basis?: 'list' | 'page';
  state?: 'failed' | 'redaction' | 'mfa';
  conflict?: true;
  overlay: 'card' | 'pill' | 'none';
  /** Fields on which the design leaves more than one answer open; the value given is the likelier, and no test insists. */
  open?: (keyof Expectation)[];
}

/** One thing a person does on a page; `target` is a CSS selector. */
export type Action =
  | { do: 'fill'; target: string; value: string }
  | { do: 'check'; target: string }
  | { do: 'press'; target: string };

/** What a page does that could harm the overlay, or that the overlay could harm. */
export const HOSTILITIES = [
  'pointer-events',
  'native-modal',
  'fake-modal',
  'hides-unknown',
  'strict-csp',
  'corners',
  'in-place',
  'late-form',
  'rewrites',
  'transformed-root',
  'frameset',
  'long',
  'print',
] as const;

type Hostile = (typeof HOSTILITIES)[number];

export interface ReplicaPage {
  /** What the page is, in words that a person understands. */
  name: string;
  url: string;
  /** The page, or what answers there. An `http:` address is served over plain HTTP; all others send HTTP on to HTTPS. */
  html: string | ((url: URL, visit: Visit) => Reply);
  expect: Expectation;
  /** Where the browser ends up, when it is not `url`; `expect` is about that page. */
  lands?: string;
  /** What to do on the page before `expect` holds. */
  act?: Action[];
  hostile?: Hostile;
  note?: string;
}
