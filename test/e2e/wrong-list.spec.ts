import type { Page } from '@playwright/test';
import type { Court } from '../../lib/courts/index.ts';
import type { Courts } from '../browser/courts.ts';
import { expectOverlay } from '../browser/expect-overlay.ts';
import { expectAt } from '../browser/visit.ts';
import { signOnAddress } from '../replica/markup/sign-on-redirect.ts';
import { legacyCourt } from '../replica/sites/legacy-court.ts';
import { test as base, expect } from './fixtures.ts';
import { inOwnCourts } from './own-courts.ts';
import { popupFor, searchIn, storedIn, verdictOf } from './popup-page.ts';

interface WrongCourt {
  id: string;
  host: string;
  signIn: string;
  /** Where its sign-in page leads, if it leads on. */
  lands?: string;
}

const district = (id: string, code: string) => ({
  id,
  host: `ecf.${code}.uscourts.gov`,
  signIn: `https://ecf.${code}.uscourts.gov/cgi-bin/login.pl`,
});
const sentOn = (court: WrongCourt, back = `https://${court.host}/cgi-bin/showpage.pl?16`): WrongCourt => ({
  ...court,
  lands: signOnAddress(court.id, back),
});
const circuit = (id: string, code: string, path: string) => ({
  id,
  host: `ecf.${code}.uscourts.gov`,
  signIn: `https://ecf.${code}.uscourts.gov${path}`,
});

/** NextGen in the replica, and in the list legacy with a move that is years ahead. */
const fourth = circuit('04CA', 'ca4', '/n/AttorneyFiling/login.jsf');
const NEXTGEN: WrongCourt[] = [
  sentOn(district('NJDC', 'njd')),
  sentOn(district('TXSBK', 'txsb')),
  sentOn(district('WAWDC', 'wawd')),
  sentOn(district('MOWBK', 'mowb'), 'https://ecf.mowb.uscourts.gov/cgi-bin/login.pl'),
  { ...fourth, lands: signOnAddress('04CA', fourth.signIn, true) },
];
/** Legacy in the replica, and in the list NextGen. */
const LEGACY: WrongCourt[] = [
  district('CANDC', 'cand'),
  district('DEBK', 'deb'),
  district('NMIDC', 'nmid'),
  district('CTDC', 'ctd'),
  circuit('05CA', 'ca5', '/cmecf/servlet/TransportRoom?servlet=Login'),
];

const mistaken = (courts: Court[]): Court[] =>
  courts.map((court) =>
    NEXTGEN.some(({ id }) => id === court.id)
      ? { ...court, history: [{ system: 'nextgen', certainty: 'scheduled', day: '2099-01-04' }] }
      : court,
  );

const test = base.extend<object, { courts: Courts }>({
  courts: [({ built, open }, use) => inOwnCourts({ built, open }, mistaken, use), { scope: 'worker' }],
});

const frontDoor = (origin: string, { host }: WrongCourt) => popupFor(origin, `https://${host}/`);

test.beforeEach(({ extra }) => {
  extra.set('https://ecf.ctd.uscourts.gov/cgi-bin/login.pl', (url) =>
    legacyCourt('U.S. District Court, District of Connecticut')(url, {
      ...{ url, method: 'GET', form: new URLSearchParams(), cookies: new Map() },
      session: { linked: new Set(), courtLogin: new Set() },
    }),
  );
});

async function visitSignIn(page: Page, { signIn, lands }: WrongCourt): Promise<void> {
  await page.goto(signIn, { waitUntil: 'commit' });
  if (lands) await expectAt(page, lands);
}

async function expectPopup(page: Page, expected: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(expected)) {
    await expect(verdictOf(page)).toHaveAttribute(`data-${name}`, value);
  }
}

for (const [courts, wrong, right, login] of [
  [NEXTGEN, 'legacy', 'nextgen', 'pacer'],
  [LEGACY, 'nextgen', 'legacy', 'court'],
] as const) {
  const words = { nextgen: 'NextGen CM/ECF', legacy: 'legacy CM/ECF' };
  for (const court of courts) {
    test(`${court.id}, ${wrong} in the list and ${right} in truth, is right after one visit and says why`, async ({
      page,
      overlay,
      courts: { origin },
    }) => {
      await page.goto(frontDoor(origin, court));
      await expectPopup(page, { court: court.id, system: wrong, basis: 'list' });

      await visitSignIn(page, court);
      for (const [name, value] of Object.entries({
        ...{ court: court.id, system: right, login, basis: 'page', conflict: wrong },
        page: court.lands ? 'central-sign-on' : 'court-sign-in',
      })) {
        await expect(overlay).toHaveAttribute(`data-${name}`, value);
      }
      await expect(overlay.locator('.why')).toContainText(
        court.lands ? 'sent you here, to Central Sign-On' : 'own login form',
      );
      const disagree = `The page shows ${words[right]}. The list says ${words[wrong]}. We go by the page.`;
      await expect(overlay.locator('.notice.conflict')).toContainText(disagree);

      await page.goto(frontDoor(origin, court));
      await expectPopup(page, {
        ...{ court: court.id, page: 'front-door', system: right, login, basis: 'observed', conflict: wrong },
      });
      await expect(page.locator('.why')).toContainText(/^On \w+ \d+, \d{4} this browser saw .+ on /);
      await expect(page.locator('.why')).toContainText(
        `on ${words[right]}. That is newer than the court list.`,
      );
      await expect(page.locator('.notice.conflict')).toContainText(
        new RegExp(`The court list of January 10, 2023 says ${words[wrong]}. We go by what was seen.`),
      );
      const memory = (await storedIn(page, 'memory')) as { courts: object };
      expect(Object.keys(memory.courts)).toEqual([court.id]);
    });
  }
}

test('a front door that shows nothing rests on what the sign-in page showed before', async ({
  page,
  overlay,
}) => {
  const [court] = NEXTGEN;
  if (!court) throw new Error('No court is wrong.');
  await page.goto(`https://${court.host}/`);
  await expect(overlay).toHaveAttribute('data-system', 'legacy');
  await expect(overlay).toHaveAttribute('data-basis', 'list');
  await visitSignIn(page, court);
  await expect(overlay).toHaveAttribute('data-basis', 'page');
  await page.goto(`https://${court.host}/`);
  await expect(overlay).toHaveAttribute('data-basis', 'observed');
  await expect(overlay).toHaveAttribute('data-system', 'nextgen');
  await expect(overlay).toHaveAttribute('data-conflict', 'legacy');
});

test('all ten are kept side by side', async ({ page, courts: { origin } }) => {
  for (const court of [...NEXTGEN, ...LEGACY]) {
    await visitSignIn(page, court);
    await expectOverlay(page, { 'data-basis': 'page', 'data-court': court.id });
  }
  await page.goto(`${origin}/popup.html?url=about:blank`);
  for (const [courts, system] of [
    [NEXTGEN, 'nextgen'],
    [LEGACY, 'legacy'],
  ] as const) {
    for (const { id } of courts) {
      await searchIn(page).fill(id);
      await page.locator(`button[data-court="${id}"]`).click();
      await expectPopup(page, { court: id, system, basis: 'observed' });
    }
  }
});
