import { describe, expect, it } from 'vitest';
import type { CourtClue } from '../../lib/page/index.ts';
import { page } from './made-pages.ts';
import { readHtml } from './parse-page.ts';

const CACD = 'https://ecf.cacd.uscourts.gov';
const SIGN_ON = 'https://pacer.login.uscourts.gov/csologin/login.jsf';
const TARGET = `${SIGN_ON}?pscCourtId=CACDC&appurl=${CACD}/cgi-bin/showpage.pl?16`;

const cacd: CourtClue = { by: 'id', id: 'CACDC', host: 'ecf.cacd.uscourts.gov' };

const script = (text: string) => page(`<script>${text}</script>`);
const refresh = (content: string) => page('', `<meta http-equiv="Refresh" content="${content}">`);

const read = (html: string, path = '/cgi-bin/login.pl') => readHtml(CACD + path, html);

describe('a redirect to Central Sign-On is seen', () => {
  it.each<[what: string, html: string, clue: CourtClue]>([
    ['in location.assign', script(`location.assign("${TARGET}");`), cacd],
    ['in single quotes', script(`window.location.href = '${TARGET}';`), cacd],
    ['in a function that waits', script(`function go() { top.location.replace("${TARGET}") }`), cacd],
    ['with its & escaped', script(`location = "${TARGET.replace('&', '&amp;')}"`), cacd],
    ['in a meta refresh', refresh(`0; URL=${TARGET}`), cacd],
    ['in a quoted meta refresh', refresh(`0;url='${TARGET}'`), cacd],
    [
      'beside other small scripts',
      page(`<script>var a = 1;</script><script>location.assign("${TARGET}")</script>`),
      cacd,
    ],
    [
      'with the court in its return address only',
      script(`location.assign("${SIGN_ON}?appurl=${CACD}/")`),
      { by: 'host', host: 'ecf.cacd.uscourts.gov', panel: 'either' },
    ],
    [
      'carrying another court, which is not for this stage to weigh',
      script(`location.assign("${SIGN_ON}?pscCourtId=NYSDC")`),
      { by: 'id', id: 'NYSDC', host: null },
    ],
  ])('%s', (_what, html, clue) => {
    const { page, evidence } = read(html);
    expect(page.kind).toBe('court-sign-in');
    expect(evidence).toEqual([{ kind: 'central-sign-on', seen: 'redirect', clue }]);
  });
});

describe('no redirect to Central Sign-On is seen', () => {
  const big = `/* ${'x'.repeat(5000)} */`;
  it.each<[what: string, html: string]>([
    ['in a link', page(`<a href="${TARGET}">Log in</a>`)],
    ['in words', page(`<p>Go to ${TARGET} by location.assign</p>`)],
    ['in a script that goes nowhere', script(`var address = "${TARGET}";`)],
    ['in a script of another kind of page: too long', script(`${big} location.assign("${TARGET}")`)],
    [
      'among many scripts',
      page(`${'<script>1</script>'.repeat(3)}<script>location.assign("${TARGET}")</script>`),
    ],
    ['without a court', script(`location.assign("${SIGN_ON}")`)],
    ['for the Case Locator', script(`location.assign("${SIGN_ON}?pscCourtId=PCL")`)],
    [
      'to the training twin',
      script('location.assign("https://train-login.uscourts.gov/csologin/login.jsf?pscCourtId=CACXDC")'),
    ],
    [
      'to a lookalike',
      script('location.assign("https://pacer.login.uscourts.gov.example.com/?pscCourtId=CACDC")'),
    ],
    ['over plain HTTP', script(`location.assign("${TARGET.replace('https', 'http')}")`)],
    [
      'to the billing pages of the same host',
      script(
        'location.assign("https://pacer.login.uscourts.gov/csobill-hist/billingmenu.jsf?pscCourtId=CACDC")',
      ),
    ],
    ['in a meta refresh to another page of the court', refresh('0; URL=/cgi-bin/ShowIndex.pl')],
    ['in a meta of another kind', page('', `<meta name="refresh" content="0; URL=${TARGET}">`)],
  ])('%s', (_what, html) => {
    const { page, evidence } = read(html);
    expect(page.kind).toBe('court-sign-in');
    expect(evidence).toEqual([]);
  });
});

describe('where a redirect answers', () => {
  const html = script(`location.assign("${TARGET}")`);

  it('a docket without a session is a sign-in of viewers', () => {
    expect(read(html, '/cgi-bin/DktRpt.pl?1').page.kind).toBe('court-view-sign-in');
  });

  it('the front door stays the front door', () => {
    expect(read(html, '/').page.kind).toBe('front-door');
    expect(read(html, '/').evidence).toHaveLength(1);
  });

  it('a public page stays public and shows nothing', () => {
    expect(read(html, '/cgi-bin/CourtInfo.pl')).toMatchObject({ page: { kind: 'public' }, evidence: [] });
  });

  it('a training host shows nothing', () => {
    const report = readHtml('https://ecf-train.azb.uscourts.gov/cgi-bin/login.pl', html);
    expect(report).toMatchObject({ page: { kind: 'training' }, evidence: [] });
  });
});
