import { cmecfPage } from './markup/cmecf-page.ts';
import { plainPage } from './markup/plain-page.ts';
import { signOnAddress, signOnRedirect } from './markup/sign-on-redirect.ts';
import { legacyCourt } from './sites/legacy-court.ts';
import type { Fault, Reply } from './types.ts';

/** A court that does not answer a request for its sign-in page as courts do. */
export interface UnrulyCourt {
  /** What it does, in words that a person understands. */
  does: string;
  /** PACER court ID. */
  id: string;
  host: string;
  answer: (url: URL) => Reply | Fault | undefined;
}

const page = (body: string, head = ''): Reply => ({ body: cmecfPage({ title: 'CM/ECF', body, head }) });
const refresh = (to: string): Reply => page('', `<meta http-equiv="refresh" content="0; URL=${to}">`);
const sendTo = (to: string): Reply => ({ status: 302, headers: { Location: to }, body: '' });
const script = (text: string): Reply => page(`<script>${text}</script>`);
const own = (host: string, id: string) => signOnAddress(id, `https://${host}/cgi-bin/showpage.pl?16`);

/** From one page to the next, and never to an end. */
const onAndOn = (url: URL): string => `/cgi-bin/login.pl?step=${Number(url.searchParams.get('step')) + 1}`;

const rows: [does: string, id: string, code: string, answer: (url: URL, host: string) => Reply | Fault][] = [
  ['never answers', 'AKDC', 'akd', () => ({ fault: 'silence' })],
  ['breaks the connection', 'AKBK', 'akb', () => ({ fault: 'reset' })],
  [
    'is in maintenance, and says so with its status',
    'ALMDC',
    'almd',
    () => ({ ...page('Busy'), status: 503 }),
  ],
  [
    'is in maintenance, and says so in words only',
    'ALNDC',
    'alnd',
    () => ({
      body: plainPage({
        title: 'CM/ECF',
        body: '<h1>Sorry</h1><p>CM/ECF is currently unavailable due to scheduled maintenance until 6 a.m.</p>',
      }),
    }),
  ],
  [
    'fails with an error of its server',
    'ALSDC',
    'alsd',
    () => ({ ...page('Internal Server Error'), status: 500 }),
  ],
  ['redirects by HTTP to Central Sign-On', 'AREDC', 'ared', (_, host) => sendTo(own(host, 'AREDC'))],
  ['sends to Central Sign-On by meta refresh', 'ARWDC', 'arwd', (_, host) => refresh(own(host, 'ARWDC'))],
  [
    'sends to Central Sign-On with the ID of another court',
    'AZDC',
    'azd',
    (_, host) => ({ body: signOnRedirect('AZD-ECF', own(host, 'NYSDC')) }),
  ],
  [
    'sends to Central Sign-On to return to another court',
    'CAEDC',
    'caed',
    () =>
      script(
        'location.assign("https://pacer.login.uscourts.gov/csologin/login.jsf?appurl=https://ecf.nysd.uscourts.gov/")',
      ),
  ],
  [
    'sends to Central Sign-On for no court',
    'CASDC',
    'casd',
    () => sendTo('https://pacer.login.uscourts.gov/csologin/login.jsf'),
  ],
  [
    'sends to the training twin of Central Sign-On',
    'CODC',
    'cod',
    (_, host) => sendTo(own(host, 'COXDC').replace('pacer.login', 'train-login')),
  ],
  [
    'shows a legacy form where the list says NextGen',
    'CTDC',
    'ctd',
    (url) => legacyCourt('U.S. District Court, District of Connecticut')(url, asVisitor(url)),
  ],
  ['redirects by HTTP in a circle', 'DCDC', 'dcd', () => sendTo('/cgi-bin/login.pl')],
  ['refreshes to itself', 'DEDC', 'ded', () => refresh('/cgi-bin/login.pl')],
  ['refreshes on and on', 'FLMDC', 'flmd', (url) => refresh(onAndOn(url))],
  [
    'sends on and on by script',
    'FLNDC',
    'flnd',
    (url) => script(`window.location.href = '${onAndOn(url)}';`),
  ],
  [
    'redirects by HTTP to a website of the courts',
    'FLSDC',
    'flsd',
    () => sendTo('https://www.flsd.uscourts.gov/'),
  ],
  [
    'refreshes to a host that only looks like Central Sign-On',
    'GAMDC',
    'gamd',
    () => refresh('https://pacer.login.uscourts.gov.example.com/csologin/login.jsf?pscCourtId=GAMDC'),
  ],
  [
    'shows the login form of another court',
    'GANDC',
    'gand',
    () => sendTo('https://ecf.cand.uscourts.gov/cgi-bin/login.pl'),
  ],
  [
    'redirects to its front door by meta refresh, then to its sign-in by script',
    'GASDC',
    'gasd',
    (url, host) => {
      if (url.pathname === '/cgi-bin/ShowIndex.pl') return script('top.location.replace("showpage.pl?16")');
      return url.pathname === '/cgi-bin/showpage.pl'
        ? { body: signOnRedirect('GASD-ECF', own(host, 'GASDC')) }
        : refresh('/cgi-bin/ShowIndex.pl');
    },
  ],
  ['answers with nothing', 'GUDC', 'gud', () => ({ body: '' })],
  ['answers with bytes that are no text', 'HIDC', 'hid', () => ({ body: garbage() })],
  [
    'answers with a PDF',
    'IANDC',
    'iand',
    () => ({ headers: { 'Content-Type': 'application/pdf' }, body: garbage() }),
  ],
  ['answers without end', 'IASDC', 'iasd', () => ({ fault: 'endless' })],
  [
    'answers with broken markup',
    'IDDC',
    'idd',
    () => ({
      body: '<<<html><form name="GetPass"<input <p>&#xFFFFFFFF;</table><script>location.assign("https://pacer.login',
    }),
  ],
  [
    'shows its front door instead',
    'ILCDC',
    'ilcd',
    () =>
      page(
        `<p>Maintenance every Saturday night.</p><a href="${own('ecf.ilcd.uscourts.gov', 'ILCDC')}">Log in</a>`,
      ),
  ],
  ['has no such page', 'ILSDC', 'ilsd', () => ({ ...page('Not found'), status: 404 })],
];

const garbage = (): Uint8Array => Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);

const asVisitor = (url: URL) => ({
  ...{ url, method: 'GET', form: new URLSearchParams(), cookies: new Map<string, string>() },
  session: { linked: new Set<string>(), courtLogin: new Set<string>() },
});

/** Courts that misbehave, each in a way of its own. */
export const unrulyCourts: UnrulyCourt[] = rows.map(([does, id, code, answer]) => {
  const host = `ecf.${code}.uscourts.gov`;
  return { does, id, host, answer: (url) => (url.hostname === host ? answer(url, host) : undefined) };
});

/** For `startReplica`: the unruly courts answer first, all other addresses as ever. */
export const unruly = (url: URL): Reply | Fault | undefined =>
  unrulyCourts.find(({ host }) => host === url.hostname)?.answer(url);
