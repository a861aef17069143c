import { describe, expect, it } from 'vitest';
import { answerFor } from '../../lib/answer.ts';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { type Clock, resolveCourts } from '../../lib/courts/index.ts';
import type { Section } from '../../lib/guidance/index.ts';
import { readAddress } from '../../lib/page/index.ts';
import { attributesOf } from '../../lib/verdict/index.ts';
import { speaker } from '../../lib/words/index.ts';
import { bundleOnly } from './made-reports.ts';

/** The notice of C.D. Cal.: NextGen on February 18, 2020; e-filers who do not prepare are locked out from that day. */
const SIGN_IN = 'https://ecf.cacd.uscourts.gov/cgi-bin/login.pl';

const say = speaker('en-US');
const answer = (clock: Clock) => answerFor(readAddress(new URL(SIGN_IN)), bundleOnly, clock);
const steps = (sections: Section[], id: Section['id']) =>
  sections.find((each) => each.id === id)?.steps ?? [];

/** The instant in Los Angeles, and the same day as a preview. */
const asked = (day: string, instant: string): [string, Clock][] => [
  ['at that moment', { now: Date.parse(instant), preview: null }],
  ['in a preview', { now: Date.parse('2026-11-24T18:00Z'), preview: day }],
];

describe.each(asked('2020-02-17', '2020-02-17T23:50:00-08:00'))(
  'C.D. Cal. on 2020-02-17 at 11:50 p.m., %s',
  (_how, clock) => {
    const { verdict, guidance } = answer(clock);

    it('is legacy: file with the login of the court, view with a PACER account', () => {
      expect(attributesOf(verdict)).toMatchObject({
        ...{
          'data-court': 'CACDC',
          'data-system': 'legacy',
          'data-login': 'court',
          'data-as-of': '2020-02-17',
        },
      });
      expect(verdict.login).toEqual({ file: 'court', view: 'pacer' });
      expect(say(guidance.headline)).toBe('Use the login this court gave you');
    });

    it('says what comes tomorrow', () => {
      expect(say(guidance.next)).toMatch(
        /^From tomorrow, February 18, 2020, you need your own upgraded PACER account/,
      );
      expect(say(guidance.why)).toBe(
        'C.D. Cal. is on legacy CM/ECF. It moves to NextGen CM/ECF on February 18, 2020.',
      );
    });

    it('gives the steps of the notice, in its order and with its addresses', () => {
      const prepare = steps(guidance.sections, 'prepare');
      expect(prepare.map((step) => [step.text.key, step.link?.href])).toEqual([
        ['step.own', 'https://pacer.psc.uscourts.gov/pscof/registration.jsf'],
        ['step.upgrade', 'https://pacer.psc.uscourts.gov/pscof/login.jsf'],
        ['step.knowLogin', undefined],
        ['step.linkAfterDay', undefined],
      ]);
      const words = prepare.map(({ text }) => say(text)).join(' ');
      for (const said of [
        'Never upgrade a shared account',
        'your login and password for this court',
        'On February 18, 2020 or later, link',
      ])
        expect(words).toContain(said);
      expect(steps(guidance.sections, 'link')).toEqual([]); // it cannot be done yet
    });

    it('names whom to call: the court for its login, PACER for accounts', () => {
      expect(guidance.contacts.map(({ phones }) => phones.map(({ number }) => number))).toEqual([
        ['213-894-0242'],
        ['800-676-6856'],
      ]);
    });

    it('says where the date comes from', () => {
      const links = guidance.provenance.sources.map(({ link }) => link?.href);
      expect(links.join(' ')).toContain('cacd.uscourts.gov/e-filing/nextgen-cmecf');
    });
  },
);

describe.each(asked('2020-02-18', '2020-02-18T00:00:00-08:00'))(
  'C.D. Cal. on 2020-02-18 at midnight, %s',
  (_how, clock) => {
    const { verdict, guidance } = answer(clock);

    it('is NextGen: one PACER account to file and to view', () => {
      expect(attributesOf(verdict)).toMatchObject({
        ...{
          'data-court': 'CACDC',
          'data-system': 'nextgen',
          'data-login': 'pacer',
          'data-as-of': '2020-02-18',
        },
      });
      expect(verdict.login).toEqual({ file: 'pacer', view: 'pacer' });
      expect(say(guidance.headline)).toBe('Use your own PACER account');
    });

    it('says to link first', () => {
      expect(say(guidance.next)).toMatch(/^Link first/);
      expect(steps(guidance.sections, 'link').length).toBeGreaterThan(3);
      expect(steps(guidance.sections, 'prepare')).toEqual([]);
    });
  },
);

describe('C.D. Cal. later', () => {
  it.each([
    ['2020-05-17', 'next.linkFirst'], // day 89
    ['2020-05-18', 'next.signIn'], // day 90: most people have linked
    ['2026-11-24', 'next.signIn'],
  ])('on %s the next step is %s', (day, key) => {
    expect(answer({ now: Date.parse('2026-11-24T18:00Z'), preview: day }).guidance.next.key).toBe(key);
  });

  it('weeks before the move the days are counted', () => {
    const { guidance } = answer({ now: Date.parse('2026-11-24T18:00Z'), preview: '2020-01-19' });
    expect(say(guidance.next)).toMatch(/^In 30 days, from February 18, 2020,/);
  });

  it('the Ninth Circuit, where people linked years before, does not count for it', () => {
    const [circuit] = resolveCourts({ by: 'id', id: '09CA', host: null }, bundledCourts);
    expect(circuit?.history[0]).toMatchObject({ day: '2014-10-27' });
    expect(answer({ now: Date.parse('2020-02-17T20:00Z'), preview: null }).verdict.system).toBe('legacy');
  });
});
