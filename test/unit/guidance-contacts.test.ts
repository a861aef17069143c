import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import {
  courtContacts,
  type Guidance,
  guidanceFor,
  type Link,
  signInSite,
  telephoneAddress,
} from '../../lib/guidance/index.ts';
import { problemsIn, realCases } from './every-verdict.ts';
import { listed } from './made-courts.ts';
import { noonOf, previewOf, verdictOf } from './made-reports.ts';

const cases = realCases();
const PSC = '800-676-6856';
const TODAY = noonOf('2026-11-24');

const numbers = ({ contacts }: Guidance) =>
  contacts.flatMap(({ phones }) => phones.map(({ number }) => number));

describe('whom to call', () => {
  it('the PACER Service Center wherever a login is asked for, and nobody where none is', () => {
    const wrong = problemsIn(cases, (guidance, { login }) => {
      const found = numbers(guidance);
      const right = login.file === 'none' ? found.length === 0 : found.includes(PSC);
      return right ? [] : [`${login.file}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  it('the court before PACER, with no more than two of its numbers', () => {
    const guidance = guidanceFor(verdictOf('court-sign-in', [listed('NCEBK')], TODAY)); // publishes three
    expect(numbers(guidance)).toEqual(['866-222-8029', '919-334-3800', PSC]);
  });

  it('a court without a number is looked up at PACER', () => {
    const [court] = guidanceFor(verdictOf('court-sign-in', [listed('SDDC')], TODAY)).contacts;
    expect(court?.phones).toEqual([]);
    expect(court?.link?.href).toBe('https://pacer.uscourts.gov/file-case/court-cmecf-lookup/court/SDDC');
  });

  it('the circuit where it shares the address with its panel', () => {
    const [court] = guidanceFor(verdictOf('front-door', [listed('01CA'), listed('01BAP')], TODAY)).contacts;
    expect(court?.name.values).toEqual({ court: '1st Cir.' });
  });

  it.each([{ help: 'Filing questions.' }, { phone: '4100' }, { link: 'https://help.example.com' }])(
    'the organization’s help desk first, where it gives one way to reach it: %o',
    (organization) => {
      for (const court of [listed('CACDC'), null]) {
        const [first, ...others] = courtContacts(court, {
          organization: { name: 'Example LLP', ...organization },
        });
        expect(first?.name).toMatchObject({ key: 'policy.helpDesk', values: { org: 'Example LLP' } });
        expect(others).toEqual(courtContacts(court, {}));
      }
      expect(courtContacts(null, { organization: { name: 'Example LLP' } })).toEqual(courtContacts(null, {}));
    },
  );
});

describe('a telephone dials', () => {
  it.each([
    ['213-894-0242', 'tel:+12138940242'],
    ['212-555-0100 ext. 4', 'tel:+12125550100;ext=4'],
    ['(212) 555.0100, x12', 'tel:+12125550100;ext=12'],
    ['1-800-676-6856', 'tel:+18006766856'],
    ['+1 212 555 0100', 'tel:+12125550100'],
    ['+44 20 7946 0000', 'tel:+442079460000'],
    ['4100', 'tel:4100'],
    ['*9 #100', 'tel:*9%23100'],
  ])('%s as %s', (number, address) => {
    expect(telephoneAddress(number)).toBe(address);
  });
});

/** Links that send a person somewhere to do something. */
function linksOf({ sections, contacts }: Guidance): Link[] {
  const steps = sections.flatMap(({ steps }) => steps.flatMap(({ link }) => link ?? []));
  return [...steps, ...contacts.flatMap(({ link }) => link ?? [])];
}

/** PACER's hosts and the courts' sign-in hosts: the only ones on which a person is sent to type something. */
const TRUSTED = /^(?:pacer|pacer\.psc|pacer\.login|ecf\.[a-z0-9.-]+)\.uscourts\.gov$/;

describe('links', () => {
  it('of steps and contacts are https, at PACER or a court', () => {
    const hrefs = new Set<string>();
    const wrong = problemsIn(cases, (guidance) => {
      const found = linksOf(guidance).map(({ href }) => href);
      for (const href of found) hrefs.add(href);
      return found.filter((href) => !/^https:/.test(href) || !TRUSTED.test(new URL(href).hostname));
    });
    expect(wrong).toEqual([]);
    expect(hrefs.size).toBeGreaterThan(4);
  });

  it.each(bundledCourts.courts)('$id has its sign-in site and its page at PACER', (court) => {
    const site = new URL(signInSite(court)?.href ?? '');
    expect(site.protocol).toBe('https:');
    expect(site.hostname).toMatch(TRUSTED);
    const [contact] = guidanceFor(verdictOf('front-door', [court], TODAY)).contacts;
    expect(contact?.link?.href).toMatch(new RegExp(`^https://pacer\\.uscourts\\.gov/.*/${court.id}$`));
  });

  it.each(bundledCourts.courts)('$id says where its date comes from, where that is known', (court) => {
    const source = court.history[0]?.source;
    for (const day of ['2001-01-01', '2026-11-24']) {
      const { provenance } = guidanceFor(verdictOf('front-door', [court], previewOf(day)));
      const [first, ...others] = provenance.sources.map(({ link }) => link?.href);
      expect(first).toBe(source);
      for (const href of others) if (href) expect(new URL(href).protocol).toMatch(/^https?:$/);
    }
  });
});
