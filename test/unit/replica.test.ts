import { createHash } from 'node:crypto';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replicaPages } from '../replica/pages/index.ts';
import { type Replica, startReplica } from '../replica/server.ts';
import { story } from '../replica/story.ts';
import { HOSTILITIES, PAGE_KINDS, type PageKind, type ReplicaPage } from '../replica/types.ts';
import { type Answer, createVisitor } from '../replica/visitor.ts';

let replica: Replica;
/** What each page of the table answers, by its name. */
let answers: Map<string, Answer>;
beforeAll(async () => {
  replica = await startReplica();
  const visit = async ({ name, url }: ReplicaPage) => [name, await createVisitor(replica)(url)] as const;
  answers = new Map(await Promise.all(replicaPages.map(visit)));
}, 30_000);
afterAll(() => replica.close());

describe('the table of pages', () => {
  it('has every kind of page, every state and every kind of hostility', () => {
    const has = (values: unknown[]) => expect.arrayContaining(values);
    expect(replicaPages.map((page) => page.expect.page)).toEqual(has([...PAGE_KINDS]));
    expect(replicaPages.map((page) => page.expect.state)).toEqual(has(['failed', 'mfa', 'redaction']));
    expect(replicaPages.map((page) => page.hostile)).toEqual(has([...HOSTILITIES]));
    expect(replicaPages.some((page) => page.expect.conflict)).toBe(true);
  });

  it('names each page once, and has one page per address', () => {
    expect(new Set(replicaPages.map((page) => page.name)).size).toBe(replicaPages.length);
    const byAddress = Map.groupBy(replicaPages, (page) => page.url);
    for (const [url, pages] of byAddress)
      expect(new Set(pages.map((page) => page.html)).size, `pages at ${url}`).toBe(1);
  });

  it('writes addresses as the browser does, so that they are found', () => {
    for (const { url, lands } of replicaPages)
      for (const address of [url, lands ?? url]) expect(new URL(address).href).toBe(address);
  });

  it('expects an overlay on just the kinds of page that have one', () => {
    const none: PageKind[] = ['public', 'signed-in', 'court-website', 'other'];
    for (const {
      name,
      expect: { page, overlay },
    } of replicaPages)
      expect(overlay, name).toBe(none.includes(page) ? 'none' : page === 'not-linked' ? 'pill' : 'card');
  });
});

describe('the server', () => {
  it.each(replicaPages)('answers: $name', ({ name }) => {
    const { status, body } = answers.get(name) ?? { status: 0, body: '' };
    expect([200, 302, 503]).toContain(status);
    expect(body.length > 0 || status === 302).toBe(true);
  });

  it('shows one certificate for every host, the one it names by its public key', async () => {
    const socket = connect({ host: '127.0.0.1', port: replica.httpsPort, rejectUnauthorized: false });
    await new Promise((done) => socket.once('secureConnect', done));
    const key = socket.getPeerX509Certificate()?.publicKey.export({ type: 'spki', format: 'der' });
    socket.destroy();
    expect(
      createHash('sha256')
        .update(key ?? '')
        .digest('base64'),
    ).toBe(replica.spki);
  });

  it('says 404 at an address that it does not know', async () => {
    const { status, body } = await createVisitor(replica)('https://ecf.cacd.uscourts.gov/nowhere');
    expect(status).toBe(404);
    expect(body).toContain('no page at');
  });

  it('sends plain HTTP on to HTTPS, but for pages that the table has over HTTP', async () => {
    const visit = createVisitor(replica);
    const moved = await visit('http://ecf.nmd.uscourts.gov/');
    expect([moved.status, moved.headers.location]).toEqual([301, 'https://ecf.nmd.uscourts.gov/']);
    expect((await visit('http://ecf.ctb.uscourts.gov/')).status).toBe(200);
  });

  it('lets a test answer first, and keeps a log of what was asked', async () => {
    const extra = (url: URL) =>
      url.hostname === 'www.uscourts.gov' ? { status: 418, body: 'mine' } : undefined;
    const other = await startReplica({ extra });
    try {
      const visit = createVisitor(other);
      expect((await visit('https://www.uscourts.gov/x')).status).toBe(418);
      expect((await visit('https://pacer.uscourts.gov/')).status).toBe(200);
      expect(other.requests.map((request) => request.url)).toEqual([
        'https://www.uscourts.gov/x',
        'https://pacer.uscourts.gov/',
      ]);
    } finally {
      await other.close();
    }
  });
});

describe('the story', () => {
  const MENU = 'https://ecf.cacd.uscourts.gov/cgi-bin/showpage.pl?16';
  const LINK = 'https://ecf.cacd.uscourts.gov/cgi-bin/LinkAccount.pl';
  const signOn = story[1]?.at ?? '';

  it('works by plain requests, from the front door to the filing menus', async () => {
    const visit = createVisitor(replica);
    const page = async (...request: Parameters<typeof visit>) => (await visit(...request)).body;
    const login = (name: string) => ({ 'loginForm:loginName': name, 'loginForm:password': name });

    expect(await page('https://ecf.cacd.uscourts.gov/')).toContain('/cgi-bin/ShowIndex.pl');
    expect(await page('https://ecf.cacd.uscourts.gov/cgi-bin/login.pl')).toContain(`"${signOn}"`);
    expect(await page(signOn, login('wrong'))).toContain('Invalid username or password');
    expect(await page(signOn, login('right'))).toContain('id="redactionConfirmation"');
    expect(await page(MENU), 'not signed in before the promise').toContain('location.assign');
    expect(await page(signOn, { 'regmsg:chkRedact_input': 'on' })).toContain(`<redirect url="${MENU}"`);
    expect(await page(MENU)).toContain('menu.pl?id=-1');
    expect(await page('https://ecf.cacd.uscourts.gov/cgi-bin/DisplayMenu.pl?Utilities&id=-1')).toContain(
      '/cgi-bin/LinkAccount.pl',
    );
    expect(await page(LINK, { login: 'wrong', key: 'wrong' })).toContain('Invalid CM/ECF login');
    expect(await page(LINK, { login: 'right', key: 'right' })).toContain('Are these both yours?');
    expect(await page(LINK, { confirm: '1' })).toContain('Your accounts are linked');
    expect(await page(MENU)).not.toContain('menu.pl?id=-1');
    expect(await page('https://ecf.cacd.uscourts.gov/cgi-bin/menu.pl?id=4815162')).toContain('CivilEvents');
  });

  it('starts anew for another browser', async () => {
    expect((await createVisitor(replica)(MENU)).body).toContain('location.assign');
  });
});

describe('what the pages say', () => {
  it('names no person: no e-mail address, no telephone or social security number', () => {
    for (const [name, { body }] of answers) {
      expect(body, name).not.toMatch(
        /[\w.]+@[\w.]+\.\w+|\(?\b\d{3}\)?[-. ]\d{3}[-.]\d{4}\b|\b\d{3}-\d\d-\d{4}\b/,
      );
    }
  });

  it('says on every page that it is a replica', () => {
    for (const [name, { status, headers, body }] of answers) {
      const bare = status === 302 || /frameset|http-equiv="refresh"|location\.assign\("/.test(body);
      if (!bare && headers['content-type']?.includes('html'))
        expect(body.toLowerCase(), name).toContain('replica');
    }
  });
});
