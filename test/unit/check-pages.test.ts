import { describe, expect, it } from 'vitest';
import { judgePage } from '../../lib/check/judge-page.ts';
import { pageFacts } from '../../lib/check/page-facts.ts';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { resolveCourts } from '../../lib/courts/index.ts';
import { clueOf, type Report } from '../../lib/page/index.ts';
import { listed } from './made-courts.ts';
import { legacyForm, page } from './made-pages.ts';
import { readHtml } from './parse-page.ts';
import { visitReplica } from './replica-visit.ts';
import { capturedDoors, SKIPPED, sharedPage } from './shared-pages.ts';

/** What both readings may say of a page: that of a browser's document, and that of its text. */
const shownByDocument = ({ evidence }: Report) =>
  evidence.some(({ kind }) => kind === 'court-login-form')
    ? 'login-form'
    : evidence.some((each) => each.kind === 'central-sign-on' && each.seen === 'redirect')
      ? 'central-sign-on'
      : null;

function shownByText(address: string, html: string, report: Report): string | null {
  const [court = listed('CACDC')] = resolveCourts(report.page.court, bundledCourts);
  const { outcome } = judgePage(new URL(address), html, court);
  return outcome === 'login-form' || outcome === 'central-sign-on' ? outcome : null;
}

describe('a page read as text shows the same as its document', () => {
  const pages = visitReplica().filter(
    ({ page, contentType }) => contentType === 'text/html' && /^https:\/\/ecf\./.test(page.url),
  );

  const read = pages.map(({ page, html }) => {
    const report = readHtml(page.url, html);
    return {
      name: page.name,
      byDocument: shownByDocument(report),
      byText: shownByText(page.url, html, report),
    };
  });

  it('on many pages, of either outcome', () => {
    expect(read.length).toBeGreaterThan(70);
    expect(read.filter(({ byText }) => byText === 'login-form').length).toBeGreaterThan(3);
    expect(read.filter(({ byText }) => byText === 'central-sign-on').length).toBeGreaterThan(5);
  });

  it.each(read)('$name', ({ byText, byDocument }) => {
    expect(byText).toBe(byDocument);
  });
});

describe.skipIf(SKIPPED)(`captured pages are read right as text${SKIPPED}`, () => {
  // `lib/page` reads the same pages in page-shared.test.ts, and finds nothing that proves a system.
  it.each(capturedDoors())('the front door of %s shows neither form nor redirect', (code) => {
    const html = sharedPage(`front-doors/${code}.html`).toString('utf8');
    const url = new URL(`https://ecf.${code}.uscourts.gov/`);
    const [court = listed('CACDC')] = resolveCourts(clueOf(url), bundledCourts);
    expect(judgePage(url, html, court)).toEqual({ outcome: 'unclear', why: 'unknown-page' });
  });

  it('the legacy sign-in shows its form', () => {
    const html = sharedPage('sign-in/cand-legacy.html').toString('utf8');
    const url = new URL('https://ecf.cand.uscourts.gov/cgi-bin/login.pl');
    expect(judgePage(url, html, listed('CANDC'))).toEqual({ outcome: 'login-form' });
  });
});

const LOGIN = new URL('https://ecf.cacd.uscourts.gov/cgi-bin/login.pl');
const judge = (html: string) => judgePage(LOGIN, html, listed('CACDC'));
const TARGET = 'https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=CACDC';
const UNKNOWN = { outcome: 'unclear', why: 'unknown-page' };

describe('where a page sends a visitor on', () => {
  const to = (html: string) => {
    const judged = judge(html);
    return judged.outcome === 'onward' ? judged.to.href : judged.outcome;
  };
  const refresh = (content: string, head = '') =>
    page('', `${head}<META HTTP-EQUIV="Refresh" CONTENT="${content}">`);
  const HOST = 'https://ecf.cacd.uscourts.gov';

  it.each([
    ['a meta refresh', refresh('0; URL=/cgi-bin/ShowIndex.pl'), `${HOST}/cgi-bin/ShowIndex.pl`],
    ['in quotes', refresh("0;url='ShowIndex.pl'"), `${HOST}/cgi-bin/ShowIndex.pl`],
    ['without url=', refresh('5; ShowIndex.pl'), `${HOST}/cgi-bin/ShowIndex.pl`],
    ['from another base', refresh('0;url=x.pl', '<base href="/other/">'), `${HOST}/other/x.pl`],
    ['over plain HTTP, which becomes HTTPS', refresh(`0;url=http://ecf.cacd.uscourts.gov/x`), `${HOST}/x`],
    ['location.assign', page('<script>window.location.assign("/a")</script>'), `${HOST}/a`],
    ['location.href', page("<script>top.location.href = '/a?b=1'</script>"), `${HOST}/a?b=1`],
    ['location', page('<script>location="/a"</script>'), `${HOST}/a`],
    ['a refresh without an address', refresh('60'), 'unclear'],
    ['a script in a file', page('<script src="/x.js">location = "/a"</script>'), 'unclear'],
    ['a comparison', page('<script>if (top.location == "/a") {}</script>'), 'unclear'],
    [
      'what only a browser without scripts sees',
      page(`<noscript>${refresh('0;url=/x')}</noscript>`),
      'unclear',
    ],
    ['what a comment says', page(`<!-- <script>location = "/a"</script> -->`), 'unclear'],
    ['what a text area says', page('<textarea><script>location = "/a"</script></textarea>'), 'unclear'],
    ['a scheme that is no page', refresh('0;url=javascript:alert(1)'), 'strayed'],
    ['another court', refresh('0;url=https://ecf.cand.uscourts.gov/'), 'strayed'],
    ['Central Sign-On without its scheme', refresh(`0;url=${TARGET.slice(6)}`), 'central-sign-on'],
    ['Central Sign-On over plain HTTP', refresh(`0;url=${TARGET.replace('https', 'http')}`), 'strayed'],
  ])('%s', (_what, html, expected) => {
    expect(to(html)).toBe(expected);
  });
});

describe('maintenance', () => {
  it.each([
    'CM/ECF is currently unavailable due to maintenance.',
    'This system is down for maintenance.',
    'The system is temporarily unavailable. Please try later.',
    'We are undergoing scheduled system maintenance.',
    'The database is offline.',
    'The site is unavailable at this time.',
    'CM/ECF is closed for annual system maintenance.',
    'Maintenance in progress',
  ])('is read from: %s', (words) => {
    expect(judge(page(`<p>${words}</p>`))).toEqual({ outcome: 'maintenance' });
  });

  it.each([
    'Filing is open around the clock, but for maintenance on Saturday night.',
    'Maintenance every Saturday.',
    'Write your answer down. Maintenance Avenue 5.',
    'CM/ECF will be unavailable from 10 p.m. until midnight on Saturday.',
    'The systems are unavailable for use every Friday.',
    'CM/ECF will be temporarily unavailable on Sunday for maintenance.',
    'Cases which have been closed for more than a year may be restricted.',
  ])('is not read from: %s', (words) => {
    expect(judge(page(`<p>${words}</p>`))).toEqual(UNKNOWN);
  });

  it('does not hide a form or a redirect, which tell of it in advance', () => {
    const words = '<p>CM/ECF is unavailable for maintenance on Sunday.</p>';
    expect(judge(legacyForm(words))).toEqual({ outcome: 'login-form' });
    expect(judge(page(`${words}<script>location.assign("${TARGET}")</script>`))).toMatchObject({
      outcome: 'central-sign-on',
      court: 'this',
    });
  });

  it('is told rather than followed where the page reloads itself', () => {
    const reload = '<meta http-equiv="refresh" content="60; url=/cgi-bin/login.pl">';
    expect(judge(page('<p>The system is down for maintenance.</p>', reload))).toEqual({
      outcome: 'maintenance',
    });
  });
});

describe('reading text', () => {
  it.each(['<', '<!', '<!--', '</', '<form name=', '<script>', '<script', '&#', '<noscript>', '\0\0', ']]>'])(
    'survives a page cut off at %j',
    (end) => {
      expect(judge(`<html><p>x${end}`)).toEqual(UNKNOWN);
    },
  );

  // Were one of them read in the square of its length, the test would run out of time.
  it.each(['<', ' ', '<a>', '<noscript>', 'is ', 'is down for x ', '"', 'location=', '<p ', '<meta '])(
    'is done soon with a page of nothing but %j',
    (mark) => {
      expect(judge(`x${mark.repeat(200_000 / mark.length)}`)).toEqual(UNKNOWN);
    },
  );

  it('takes the first of two values of an attribute, as browsers do', () => {
    expect(pageFacts('<form name="GetPass" name="other">').forms).toContain('GetPass');
  });
});
