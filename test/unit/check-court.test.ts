import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fetch, Outcome } from '../../lib/check/index.ts';
import { unrulyCourts } from '../replica/unruly-courts.ts';
import { askCourt, type CheckStand, closedPort, standNet, startStand } from './check-stand.ts';

let stand: CheckStand;
beforeAll(async () => {
  stand = await startStand();
});
afterAll(() => stand.close());

const signOn = (by: 'http' | 'meta' | 'script', court: 'this' | 'other' | 'none' = 'this'): Outcome => ({
  outcome: 'central-sign-on',
  by,
  court,
});

/** What each unruly court must come to. */
const OUTCOMES: Record<string, Outcome> = {
  'never answers': { outcome: 'slow' },
  'breaks the connection': { outcome: 'unreachable', why: 'no-connection' },
  'is in maintenance, and says so with its status': { outcome: 'maintenance' },
  'is in maintenance, and says so in words only': { outcome: 'maintenance' },
  'fails with an error of its server': { outcome: 'unreachable', why: 'server-error' },
  'redirects by HTTP to Central Sign-On': signOn('http'),
  'sends to Central Sign-On by meta refresh': signOn('meta'),
  'sends to Central Sign-On with the ID of another court': signOn('script', 'other'),
  'sends to Central Sign-On to return to another court': signOn('script', 'other'),
  'sends to Central Sign-On for no court': signOn('http', 'none'),
  'sends to the training twin of Central Sign-On': { outcome: 'strayed', host: 'train-login.uscourts.gov' },
  'shows a legacy form where the list says NextGen': { outcome: 'login-form' },
  // A browser tells no more of it than that it leads nowhere.
  'redirects by HTTP in a circle': { outcome: 'strayed', host: null },
  'refreshes to itself': { outcome: 'loop' },
  'refreshes on and on': { outcome: 'loop' },
  'sends on and on by script': { outcome: 'loop' },
  'redirects by HTTP to a website of the courts': { outcome: 'strayed', host: 'www.flsd.uscourts.gov' },
  'refreshes to a host that only looks like Central Sign-On': {
    outcome: 'strayed',
    host: 'pacer.login.uscourts.gov.example.com',
  },
  'shows the login form of another court': { outcome: 'strayed', host: 'ecf.cand.uscourts.gov' },
  'redirects to its front door by meta refresh, then to its sign-in by script': signOn('script'),
  'answers with nothing': { outcome: 'unclear', why: 'empty' },
  'answers with bytes that are no text': { outcome: 'unclear', why: 'unknown-page' },
  'answers with a PDF': { outcome: 'unclear', why: 'not-html' },
  'answers without end': { outcome: 'unclear', why: 'too-long' },
  'answers with broken markup': { outcome: 'unclear', why: 'unknown-page' },
  'shows its front door instead': { outcome: 'unclear', why: 'unknown-page' },
  'has no such page': { outcome: 'unclear', why: 'unknown-page' },
};

describe('a court that misbehaves is told for what it does', () => {
  it('each has its outcome here', () => {
    expect(Object.keys(OUTCOMES).sort()).toEqual(unrulyCourts.map(({ does }) => does).sort());
  });

  it.each(unrulyCourts)('a court that $does', async ({ does, id }) => {
    const result = await askCourt(id, stand.fetch, {
      timeout: OUTCOMES[does]?.outcome === 'slow' ? 400 : 10_000,
    });
    expect(result).toMatchObject({ ...OUTCOMES[does] });
  });
});

describe('a court as courts are', () => {
  it.each([
    ['a district court', 'CACDC'],
    ['a bankruptcy court', 'CACBK'],
    ['a court of appeals', '09CA'],
    ['its bankruptcy appellate panel, on the same host', '09BAP'],
    ['a court of appeals on its old path', '1DCCA'],
    ['a panel on its old path', '10BAP'],
    ['a national court with an ID of its own', 'USFCC'],
    ['a court with two labels in its host', 'OHNDAD'],
  ])('%s sends to Central Sign-On for itself', async (_what, id) => {
    expect(await askCourt(id, stand.fetch)).toMatchObject(signOn('script'));
  });

  it('a legacy court shows its form', async () => {
    expect(await askCourt('CANDC', stand.fetch)).toMatchObject({ outcome: 'login-form', status: 200 });
  });

  it('has the moment, the time it took and the status in its result', async () => {
    const before = Date.now();
    const result = await askCourt('ALMDC', stand.fetch);
    expect(result).toEqual({
      outcome: 'maintenance',
      status: 503,
      at: expect.any(Number),
      took: expect.any(Number),
    });
    expect(result?.at).toBeGreaterThanOrEqual(before);
    expect(result?.took).toBeLessThan(10_000);
  });
});

describe('a check has manners', () => {
  const requestsOf = async (id: string) => {
    const from = stand.replica.requests.length;
    await askCourt(id, stand.fetch);
    return stand.replica.requests.slice(from);
  };

  it('asks once, without credentials and without saying where it comes from', async () => {
    const [request, ...more] = await requestsOf('CACDC');
    expect(more).toEqual([]);
    expect(request).toMatchObject({ method: 'GET', url: 'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl' });
    expect(Object.keys(request?.headers ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:cookie|authorization|referer)$/)]),
    );
  });

  it('does not ask Central Sign-On where a page names it', async () => {
    const hosts = (await requestsOf('ARWDC')).map(({ url }) => new URL(url).hostname);
    expect(hosts).toEqual(['ecf.arwd.uscourts.gov']);
  });

  it('does not ask a host outside the courts to which a page sends', async () => {
    const hosts = (await requestsOf('GAMDC')).map(({ url }) => new URL(url).hostname);
    expect(hosts).toEqual(['ecf.gamd.uscourts.gov']);
  });

  it('leaves an endless answer after a megabyte or so', async () => {
    let bytes = 0;
    const counting: Fetch = async (address, init) => {
      const response = await stand.fetch(address, init);
      const counter = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += chunk.byteLength;
          controller.enqueue(chunk);
        },
      });
      return new Response(response.body?.pipeThrough(counter), response);
    };
    await askCourt('IASDC', counting);
    expect(bytes).toBeGreaterThan(900_000);
    expect(bytes).toBeLessThan(1_500_000);
  });
});

describe('a check that does not come to its end', () => {
  it('is told as unreachable where nothing listens', async () => {
    const { replica, port } = await closedPort();
    const net = standNet(replica, port);
    const result = await askCourt('CACDC', net.fetch).finally(net.close);
    expect(result).toMatchObject({ outcome: 'unreachable', why: 'no-connection', status: null });
  });

  it('gives nothing where it is cancelled, and hangs up', async () => {
    const cancel = new AbortController();
    const asked = askCourt('AKDC', stand.fetch, { signal: cancel.signal });
    cancel.abort();
    expect(await asked).toBeNull();
  });

  it('gives nothing where it was cancelled before', async () => {
    const from = stand.replica.requests.length;
    expect(await askCourt('CACDC', stand.fetch, { signal: AbortSignal.abort() })).toBeNull();
    expect(stand.replica.requests.length).toBe(from);
  });

  it('is told as slow where an answer begins and does not end in time', async () => {
    const dripping: Fetch = async (_address, { signal }) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('<html><p>Wait'));
          signal?.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return new Response(body, { headers: { 'Content-Type': 'text/html' } });
    };
    expect(await askCourt('CACDC', dripping, { timeout: 100 })).toMatchObject({ outcome: 'slow' });
  });
});

describe('a browser, which hides where a redirect leads that it cannot follow', () => {
  /** A `fetch` as an extension has it: a redirect out of its permissions fails like a host that is down. */
  const inBrowser: Fetch = async (address, init) => {
    const response = await stand.fetch(address, { ...init, redirect: 'manual' });
    if (response.status < 300 || response.status >= 400) return response;
    if (init.redirect === 'follow') throw new TypeError('Failed to fetch');
    return Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
  };

  it('still tells such a redirect from a court that is down', async () => {
    expect(await askCourt('FLSDC', inBrowser)).toMatchObject({ outcome: 'strayed', host: null });
    expect(await askCourt('AKBK', inBrowser)).toMatchObject({ outcome: 'unreachable' });
  });

  it('answers where only the first try failed', async () => {
    let tries = 0;
    const failsOnce: Fetch = (address, init) =>
      tries++ === 0 ? Promise.reject(new TypeError('Failed to fetch')) : stand.fetch(address, init);
    expect(await askCourt('CACDC', failsOnce)).toMatchObject(signOn('script'));
  });
});
