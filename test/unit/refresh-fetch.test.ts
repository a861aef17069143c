import type { IncomingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FEED_URL, MAX_FEED_BYTES } from '../../lib/courts/feed/index.ts';
import { type FeedSource, type Fetched, fetchFeed, type Progress } from '../../lib/refresh/index.ts';
import { loopback } from './loopback.ts';

const OFFICIAL: FeedSource = { kind: 'official' };
const POLICY: FeedSource = { kind: 'policy', address: 'https://lists.firm.example/courts.json' };
const PACER = 'pacer.uscourts.gov';
const ETAG = '"abc-1"';
const MODIFIED = 'Tue, 10 Jan 2023 11:10:05 GMT';

type Call = Parameters<typeof fetchFeed>[0];

async function fetched(answer: RequestListener, more: Partial<Call> = {}) {
  const progress: Progress[] = [];
  const result = await fetchFeed({
    fetch: await loopback(answer),
    ...{ source: OFFICIAL, validators: null, signal: null, timeout: 10_000 },
    onProgress: (each) => progress.push(each),
    ...more,
  });
  return { result, progress };
}

async function reasonFor(answer: RequestListener, more: Partial<Call> = {}) {
  const { result } = await fetched(answer, more);
  return result.kind === 'refused' ? result.reason : result;
}

const sends =
  (body: string | Uint8Array, headers: Record<string, string> = {}, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

const leadsTo = (Location: string): RequestListener => {
  return ({ url }, response) => {
    if (url === new URL(Location).pathname) response.end('{}');
    else response.writeHead(302, { Location }).end();
  };
};

/** Sends a first part, and does the rest once that has been read. */
function inTwo(first: string, headers: Record<string, string>, rest: (response: ServerResponse) => void) {
  let answered: ServerResponse | undefined;
  const answer: RequestListener = (_request, response) => {
    answered = response;
    response.writeHead(200, headers).write(first);
  };
  const onProgress = ({ phase }: Progress) => {
    if (phase === 'downloading' && answered) rest(answered);
  };
  return [answer, { onProgress }] as const;
}

describe('the feed is fetched', () => {
  it('with its text, its validators, and how far it has come', async () => {
    const body = 'é'.repeat(300_000);
    const headers = { ETag: ETAG, 'Last-Modified': MODIFIED, 'Content-Length': '600000' };
    const { result, progress } = await fetched(sends(body, headers));
    expect(result).toEqual({ kind: 'text', text: body, etag: ETAG, lastModified: MODIFIED });
    expect(progress[0]).toEqual({ phase: 'asking', host: PACER });
    expect(progress.at(-1)).toEqual({ phase: 'downloading', received: 600_000, total: 600_000 });
    const received = progress.flatMap((each) => (each.phase === 'downloading' ? [each.received] : []));
    expect(received.length, 'in steps').toBeGreaterThan(1);
    expect(received).toEqual(received.toSorted((a, b) => a - b));
  });

  it('without a total where the length is not told, or is that of the packed body', async () => {
    const gone = await fetched((_request, response) => void response.write('{', () => response.end('}')));
    expect(gone.progress.at(-1)).toEqual({ phase: 'downloading', received: 2, total: null });
    const packed = gzipSync('x'.repeat(5000));
    const headers = { 'Content-Encoding': 'gzip', 'Content-Length': String(packed.length) };
    const { result, progress } = await fetched(sends(packed, headers));
    expect(result).toMatchObject({ kind: 'text', text: 'x'.repeat(5000) });
    expect(progress.at(-1)).toEqual({ phase: 'downloading', received: 5000, total: null });
  });

  it('without cookies, past every cache, and without saying who asks', async () => {
    let init: RequestInit | undefined;
    let asked = '';
    await fetchFeed({
      fetch: async (input, given) => {
        [asked, init] = [String(input), given];
        return new Response('{}');
      },
      ...{ source: OFFICIAL, validators: null, signal: null, timeout: 1000, onProgress: () => {} },
    });
    expect(asked).toBe(FEED_URL);
    expect(init).toMatchObject({ credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
  });

  it('only if it has changed, where validators are known', async () => {
    let seen: IncomingHttpHeaders = {};
    const answer: RequestListener = ({ headers }, response) => {
      seen = headers;
      response.writeHead(304).end();
    };
    const { result } = await fetched(answer, { validators: { etag: ETAG, lastModified: MODIFIED } });
    expect(result).toEqual({ kind: 'not-modified' });
    expect(seen).toMatchObject({ 'if-none-match': ETAG, 'if-modified-since': MODIFIED });
  });

  it('whatever it says where none are known', async () => {
    let seen: IncomingHttpHeaders = {};
    await fetched(({ headers }, response) => {
      seen = headers;
      response.end('{}');
    });
    expect(seen).not.toHaveProperty('if-none-match');
    expect(seen).not.toHaveProperty('if-modified-since');
  });

  it('with no validator that could not be sent back', async () => {
    const { result } = await fetched(
      sends('{}', { ETag: `"${'x'.repeat(600)}"`, 'Last-Modified': '\u00e9' }),
    );
    expect(result).toEqual({ kind: 'text', text: '{}', etag: null, lastModified: null });
  });

  it('through redirects within the courts, and through any https where an administrator gave the address', async () => {
    const within = await fetched(leadsTo('https://www.uscourts.gov/feed'));
    expect(within.result).toMatchObject({ kind: 'text', text: '{}' });
    const elsewhere = await fetched(leadsTo('https://cdn.example/feed'), { source: POLICY });
    expect(elsewhere.result).toMatchObject({ kind: 'text', text: '{}' });
  });
});

describe('no feed, and why', () => {
  it.each([
    'http://pacer.uscourts.gov/data.json',
    'ftp://pacer.uscourts.gov/data.json',
    'file:///etc/hosts',
    'javascript:alert(1)',
    'https://me:secret@lists.firm.example/',
    'lists.firm.example',
    '',
  ])('the address %j is not asked', async (address) => {
    const fetch = () => Promise.reject(new Error('was asked'));
    const call = { fetch, validators: null, signal: null, timeout: 1000, onProgress: () => {} };
    const result = await fetchFeed({ ...call, source: { kind: 'policy', address } });
    expect(result).toEqual({ kind: 'refused', reason: { kind: 'not-https', address } });
  });

  it.each<[source: FeedSource, to: string, reason: object]>([
    [OFFICIAL, 'https://login.hotel.example/', { kind: 'elsewhere', host: 'login.hotel.example' }],
    [OFFICIAL, 'https://pacer.uscourts.gov.evil.example/', { kind: 'elsewhere' }],
    [
      OFFICIAL,
      'http://pacer.uscourts.gov/feed',
      { kind: 'not-https', address: 'http://pacer.uscourts.gov/feed' },
    ],
    [POLICY, 'http://lists.firm.example/feed', { kind: 'not-https' }],
  ])('%j led to %s', async (source, to, reason) => {
    expect(await reasonFor(leadsTo(to), { source })).toMatchObject(reason);
  });

  it.each([400, 403, 404, 429, 500, 503])('the server answers %i', async (status) => {
    const reason = await reasonFor(sends('sorry', {}, status));
    expect(reason).toEqual({ kind: 'status', host: PACER, status });
  });

  it('the server says that nothing changed, though it was not asked that', async () => {
    expect(await reasonFor(sends('', {}, 304))).toEqual({ kind: 'status', host: PACER, status: 304 });
  });

  it('there is no connection', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await reasonFor(sends(''), { fetch })).toEqual({ kind: 'unreachable', host: PACER });
    const hangUp: RequestListener = ({ socket }) => socket.destroy();
    expect(await reasonFor(hangUp)).toEqual({ kind: 'unreachable', host: PACER });
  });

  it('the connection breaks in the middle', async () => {
    const [answer, more] = inTwo('12345', { 'Content-Length': '10' }, (response) => response.destroy());
    expect(await reasonFor(answer, more)).toEqual({ kind: 'cut-off', host: PACER, bytes: 5 });
  });

  it('the file is too big by its own word, and none of it is read', async () => {
    const answer: RequestListener = (_request, response) => {
      response.writeHead(200, { 'Content-Length': String(MAX_FEED_BYTES + 1) }).write('x');
    };
    const { result, progress } = await fetched(answer);
    expect(result).toEqual(TOO_BIG);
    expect(progress).toHaveLength(1);
  });

  it('the file never ends, and no more than 8 MB of it are read', async () => {
    let closed: () => void = () => {};
    const hungUp = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const { result, progress } = await fetched((_request, response) => {
      const chunk = Buffer.alloc(100_000, ' ');
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more).on('close', closed);
      more();
    });
    expect(result).toEqual(TOO_BIG);
    const last = progress.at(-1);
    expect(last?.phase === 'downloading' && last.received).toBeLessThanOrEqual(MAX_FEED_BYTES);
    await hungUp;
  });

  it('a file of 8 MB packed into little is too big as well', async () => {
    const packed = gzipSync(Buffer.alloc(MAX_FEED_BYTES + 1, ' '));
    expect(await fetched(sends(packed, { 'Content-Encoding': 'gzip' }))).toMatchObject({ result: TOO_BIG });
  });

  it('the file is not UTF-8', async () => {
    expect(await reasonFor(sends(new Uint8Array([0xff, 0xfe, 0x41])))).toEqual({ kind: 'not-text' });
  });

  it('the server is silent until the time is up', async () => {
    const silent: RequestListener = () => {};
    const reason = { kind: 'too-slow', host: PACER, seconds: 1 };
    expect(await reasonFor(silent, { timeout: 50 })).toEqual(reason);
    const stuck: RequestListener = (_request, response) => void response.write('{');
    expect(await reasonFor(stuck, { timeout: 200 })).toEqual(reason);
  });

  it('the person no longer wants it, before it starts or in the middle', async () => {
    const cancelled = { kind: 'cancelled' };
    expect(await reasonFor(sends('{}'), { signal: AbortSignal.abort() })).toEqual(cancelled);
    const stop = new AbortController();
    const [answer, more] = inTwo('{', {}, () => stop.abort());
    expect(await reasonFor(answer, { ...more, signal: stop.signal })).toEqual(cancelled);
  });
});

const TOO_BIG: Fetched = { kind: 'refused', reason: { kind: 'too-big', limit: MAX_FEED_BYTES } };
