/**
 * What a court answered to a request for its sign-in page. Only `central-sign-on` for this very court and
 * `login-form` prove a system; all others are told to the person and prove nothing.
 */
export type Outcome =
  /**
   * Sends filers to Central Sign-On: `by` says how. `court` says for whom: for `this` court (which proves NextGen),
   * for an`other` one, or for `none` that it names.
   */
  | { outcome: 'central-sign-on'; by: 'http' | 'meta' | 'script'; court: 'this' | 'other' | 'none' }
  /** Has its own login form: it takes the login that the court issued. */
  | { outcome: 'login-form' }
  /** Says that it is down for maintenance: HTTP 503, or the words of its page. */
  | { outcome: 'maintenance' }
  /** Did not answer at all, or with a server's error (HTTP 500 and above). */
  | { outcome: 'unreachable'; why: 'no-connection' | 'server-error' }
  /** Had not answered in full when the time was up. */
  | { outcome: 'slow' }
  /** Its pages send a visitor on without end. */
  | { outcome: 'loop' }
  /**
   * Sends a visitor to a host that is neither its own nor Central Sign-On. Null where the host is not known: a
   * browser does not tell where an HTTP redirect leads that it could not follow to its end (a loop, a host that is
   * down or outside the extension's permissions).
   */
  | { outcome: 'strayed'; host: string | null }
  /** Answered with nothing that can be told: an empty answer, no HTML, more than can be read, or another page. */
  | { outcome: 'unclear'; why: 'empty' | 'not-html' | 'too-long' | 'unknown-page' };

/** An outcome with its moment. Plain data without addresses, so that it can be stored. */
export type CheckResult = Outcome & {
  /** When the court was asked: milliseconds since 1970. */
  at: number;
  /** How long it took, in milliseconds. */
  took: number;
  /** HTTP status of the last answer; null where there was none. */
  status: number | null;
};

/** The browser's `fetch`, as far as a check needs it. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** Results by PACER court ID. */
export type CheckResults = Record<string, CheckResult>;
