import type { Court } from '../courts/index.ts';
import { ask } from './ask.ts';
import { judgeAddress, judgePage } from './judge-page.ts';
import { readBody } from './read-body.ts';
import { signInAddress } from './sign-in-address.ts';
import type { CheckResult, Fetch, Outcome } from './types.ts';

/** How many pages a court may send on before it goes in circles. */
const MOST_PAGES = 8;

const TIMEOUT = 15_000;

export interface CheckRequest {
  court: Court;
  fetch: Fetch;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Ends the check. */
  signal?: AbortSignal;
  /** Time for the whole check, in milliseconds. */
  timeout?: number;
}

/** What was told, with the HTTP status of the last answer. */
interface Told {
  outcome: Outcome;
  status: number | null;
}

/**
 * Asks a court which login it wants: requests its sign-in address as a visitor without an account, follows where it
 * sends on, and reads the answer. Central Sign-On is not asked where a page names it. Null where `signal` ended the
 * check. Never throws.
 */
export async function checkCourt(request: CheckRequest): Promise<CheckResult | null> {
  const { court, fetch, now, signal, timeout = TIMEOUT } = request;
  const limit = AbortSignal.timeout(timeout);
  const at = now();
  const told = await follow(court, fetch, signal ? AbortSignal.any([signal, limit]) : limit).catch(
    (): Told => {
      const outcome: Outcome = limit.aborted
        ? { outcome: 'slow' }
        : { outcome: 'unreachable', why: 'no-connection' };
      return { outcome, status: null };
    },
  );
  if (signal?.aborted) return null;
  return { ...told.outcome, at, took: Math.max(0, now() - at), status: told.status };
}

/** Goes from page to page until one tells. Rejects where the connection breaks in an answer, and at the signal. */
async function follow(court: Court, fetch: Fetch, signal: AbortSignal): Promise<Told> {
  let address = new URL(signInAddress(court));
  const seen = new Set<string>();
  while (!seen.has(address.href) && seen.size < MOST_PAGES) {
    seen.add(address.href);
    const { answer } = await ask(address.href, fetch, signal);
    if (answer === 'none') return { outcome: { outcome: 'unreachable', why: 'no-connection' }, status: null };
    if (answer === 'lost') return { outcome: { outcome: 'strayed', host: null }, status: null };
    const { status } = answer;
    const judged = await judgeAnswer(answer, address, court);
    if (judged.outcome !== 'onward') return { outcome: judged, status };
    address = judged.to;
  }
  return { outcome: { outcome: 'loop' }, status: null };
}

async function judgeAnswer(answer: Response, asked: URL, court: Court) {
  const url = URL.parse(answer.url) ?? asked;
  const early = judgeAddress(url, court, 'http') ?? judgeStatus(answer);
  if (early) {
    answer.body?.cancel().catch(() => {}); // its page is of no interest
    return early;
  }
  const html = await readBody(answer);
  return html === null ? ({ outcome: 'unclear', why: 'too-long' } as const) : judgePage(url, html, court);
}

/** What an answer's status and type tell without its page. */
function judgeStatus({ status, headers }: Response): Outcome | null {
  if (status === 503) return { outcome: 'maintenance' };
  if (status >= 500) return { outcome: 'unreachable', why: 'server-error' };
  const type = headers.get('content-type');
  return type && !/\bx?html\b/i.test(type) ? { outcome: 'unclear', why: 'not-html' } : null;
}
