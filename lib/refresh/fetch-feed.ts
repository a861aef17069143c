import { isCourtHost, MAX_FEED_BYTES, secureAddress } from '../courts/feed/index.ts';
import { harmless } from './harmless.ts';
import type { Progress } from './progress.ts';
import { readBody } from './read-body.ts';
import type { Refusal } from './refusal.ts';
import { addressOf, type FeedSource } from './source.ts';
import { type Validators, validatorsOf } from './validators.ts';

export type Fetched =
  | { kind: 'not-modified' }
  | ({ kind: 'text'; text: string } & Validators)
  | { kind: 'refused'; reason: Refusal };

/** How the feed is asked for. */
export interface Call {
  fetch: typeof globalThis.fetch;
  source: FeedSource;
  /** Those of the list that came from this very address, or null. */
  validators: Validators | null;
  /** Stops the fetch when the person no longer wants it. */
  signal: AbortSignal | null;
  /** Milliseconds for the whole fetch. */
  timeout: number;
  onProgress: (progress: Progress) => void;
}

/**
 * Fetches the feed's text: over https alone, with no cookies, past every cache, and only if it has changed. The official
 * address must not lead out of uscourts.gov; an administrator's may lead to any https address. Never rejects: offline,
 * an HTTP error, a slow server, a connection that breaks and a file over 8 MB are reasons.
 */
export async function fetchFeed(call: Call): Promise<Fetched> {
  const { fetch, source, validators, timeout, onProgress } = call;
  const address = secureAddress(addressOf(source));
  if (!address) return refused({ kind: 'not-https', address: harmless(addressOf(source)) });
  const host = address.hostname;
  const limit = AbortSignal.timeout(timeout);
  let received: number | null = null;
  try {
    onProgress({ phase: 'asking', host });
    const response = await fetch(address.href, {
      headers: headersFor(validators),
      signal: call.signal ? AbortSignal.any([call.signal, limit]) : limit,
      cache: 'no-store', // else the browser's own cache answers, and turns a 304 into a 200
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    received = 0;
    const total = lengthOf(response.headers);
    const wrong = wrongAnswer(response, address, call) ?? wrongLength(total);
    if (response.status === 304 && !wrong) return { kind: 'not-modified' };
    if (wrong) {
      response.body?.cancel().catch(() => {}); // nobody waits for the rest
      return refused(wrong);
    }
    const body = await readBody(response, MAX_FEED_BYTES, (bytes) => {
      received = bytes;
      onProgress({
        phase: 'downloading',
        received: bytes,
        total: total !== null && bytes <= total ? total : null,
      });
    });
    if (body.kind === 'too-big') return refused({ kind: 'too-big', limit: MAX_FEED_BYTES });
    const text = textOf(body.bytes);
    if (text === null) return refused({ kind: 'not-text' });
    return { kind: 'text', text, ...validatorsOf(response.headers) };
  } catch {
    if (call.signal?.aborted) return refused({ kind: 'cancelled' });
    if (limit.aborted) return refused({ kind: 'too-slow', host, seconds: Math.ceil(timeout / 1000) });
    return refused(
      received === null ? { kind: 'unreachable', host } : { kind: 'cut-off', host, bytes: received },
    );
  }
}

function refused(reason: Refusal): Fetched {
  return { kind: 'refused', reason };
}

function headersFor(validators: Validators | null): Record<string, string> {
  return {
    Accept: 'application/json',
    ...(validators?.etag && { 'If-None-Match': validators.etag }),
    ...(validators?.lastModified && { 'If-Modified-Since': validators.lastModified }),
  };
}

/** What is wrong with an answer before its body is read. */
function wrongAnswer(response: Response, asked: URL, { source, validators }: Call): Refusal | null {
  const from = secureAddress(response.url || asked.href);
  if (!from) return { kind: 'not-https', address: harmless(response.url) };
  if (source.kind === 'official' && !isCourtHost(from.hostname)) {
    return { kind: 'elsewhere', host: harmless(from.hostname) };
  }
  const unchanged = response.status === 304 && (validators?.etag || validators?.lastModified);
  if (unchanged || response.ok) return null;
  return { kind: 'status', host: from.hostname, status: response.status };
}

function wrongLength(total: number | null): Refusal | null {
  return total !== null && total > MAX_FEED_BYTES ? { kind: 'too-big', limit: MAX_FEED_BYTES } : null;
}

/** Bytes that will come; null where that is not told, or told of the packed body. */
function lengthOf(headers: Headers): number | null {
  const length = headers.get('Content-Length');
  return length && /^\d+$/.test(length) && !headers.get('Content-Encoding') ? Number(length) : null;
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
