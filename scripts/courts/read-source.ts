import { readFile, stat } from 'node:fs/promises';
import { MAX_FEED_BYTES } from '../../lib/courts/feed/index.ts';
import { Stop } from '../command/stop.ts';

const TIMEOUT_MS = 60_000;

/** Text of a file or of an https address. Stops if it is not to be had, over 8 MB, or not UTF-8. */
export async function readSource(from: string): Promise<string> {
  const isAddress = /^[a-z][a-z0-9+.-]+:\/\//i.test(from);
  const bytes = await (isAddress ? fetchBytes(from) : readBytes(from));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Stop(`${from} is not UTF-8 text.`);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MAX_FEED_BYTES) throw tooBig(path, `${size} bytes`);
    return await readFile(path);
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(`cannot read ${path}: ${messageOf(error)}`);
  }
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  if (!/^https:/i.test(url)) throw new Stop(`${url}: only https addresses are read.`);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.url.startsWith('https:'))
      throw new Stop(`${url} leads to ${response.url}, which is not https.`);
    if (!response.ok) throw new Stop(`${url} answers ${response.status} ${response.statusText}.`);
    return await bodyOf(response, url);
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(
      `cannot reach ${url}: ${messageOf(error)}\nOffline? Give a saved copy of the feed: npm run courts -- --from FILE`,
    );
  }
}

/** Counts while it reads, for a server need not tell the length, or tell the truth about it. */
async function bodyOf(response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_FEED_BYTES) throw tooBig(url, 'more');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooBig(from: string, found: string): Stop {
  return new Stop(`${from} is too big: found ${found}, expected at most ${MAX_FEED_BYTES} bytes.`);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
