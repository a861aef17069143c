import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { resolveCourts } from '../../lib/courts/index.ts';
import { readAddress } from '../../lib/page/index.ts';
import { readHtml } from './parse-page.ts';
import { capturedDoors, SKIPPED, sharedAddresses, sharedPage } from './shared-pages.ts';

describe.skipIf(SKIPPED)(`addresses on real court pages are told right by themselves${SKIPPED}`, () => {
  const rows = sharedAddresses();

  it('has hundreds of them, and most kinds of page', () => {
    expect(rows.length).toBeGreaterThan(250);
    expect(new Set(rows.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(7);
  });

  it.each(rows)('$kind $id $address', ({ kind, id, address }) => {
    const { page, evidence } = readAddress(new URL(address));
    const courts = resolveCourts(page.court, bundledCourts).map((court) => court.id);
    expect(page.kind).toBe(kind);
    if (courts.length > 1) expect(courts).toContain(id);
    else expect(courts.join()).toBe(id);
    expect(courts.length > 1 ? kind : 'front-door').toBe('front-door'); // only there may two courts stand
    expect(evidence.map((each) => each.kind).filter((each) => each !== 'registration')).toEqual(
      kind === 'central-sign-on' && id ? [kind] : [],
    );
  });
});

describe.skipIf(SKIPPED)(`captured pages are read for what they are${SKIPPED}`, () => {
  const doors = capturedDoors();

  it('has dozens of front doors', () => {
    expect(doors.length).toBeGreaterThan(50);
  });

  // All of them are NextGen courts, whatever their titles say; none shows anything that proves a system.
  it.each(doors)('the front door of %s proves nothing', (code) => {
    const html = sharedPage(`front-doors/${code}.html`);
    const { page, evidence } = readHtml(`https://ecf.${code}.uscourts.gov/`, html);
    expect({ kind: page.kind, state: page.state, evidence }).toEqual({
      kind: 'front-door',
      state: null,
      evidence: [],
    });
    expect(resolveCourts(page.court, bundledCourts).map((court) => court.code)).toContain(code);
  });

  it('a legacy court answers a request for a docket with its sign-in form', () => {
    const html = sharedPage('sign-in/cand-legacy.html');
    const report = readHtml('https://ecf.cand.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1', html);
    expect(report).toEqual({
      page: {
        kind: 'court-sign-in',
        court: { by: 'host', host: 'ecf.cand.uscourts.gov', panel: 'either' },
        state: null,
      },
      evidence: [{ kind: 'court-login-form' }],
    });
  });
});
