import { expect, type Page } from '@playwright/test';
import { whyNotManaged } from '../../test/browser/managed-folder.ts';
import { type ChromiumCourts, type OpenOptions, openChromium } from '../../test/browser/open-chromium.ts';
import { openManaged } from '../../test/browser/open-managed.ts';
import { spanishExtension } from '../../test/browser/spanish-extension.ts';
import { visit } from '../../test/browser/visit.ts';
import { pageNamed } from '../../test/replica/pages/index.ts';
import type { Replica } from '../../test/replica/server.ts';
import { Stop } from '../command/stop.ts';
import type { Shown } from './frame.ts';
import type { Language, PictureName } from './texts.ts';

interface Size {
  width: number;
  height: number;
}

/** A court's page at the usual size of a window, and how wide it is on the picture. */
const COURT_PAGE: Size = { width: 1280, height: 686 };
const COURT_WIDTH = 1120;
const GUIDE: Size = { width: 960, height: 640 };
const POPUP: Size = { width: 400, height: 620 };
const SEARCH: Size = { width: 400, height: 440 };
const DAY = '2026-01-05';

const ANSWERS = {
  version: 1,
  person: { task: 'file', filer: 'attorney', account: 'own', accountType: 'upgraded' },
  courts: {
    CACDC: { oldLogin: 'yes', knowsLogin: 'yes', linked: { linked: 'no', how: 'told', day: DAY } },
    NYSDC: { oldLogin: 'yes', linked: { linked: 'yes', how: 'seen', day: DAY } },
  },
};

/** A firm's policy, in the words of the picture's language. */
const POLICIES: Record<Language, Record<string, unknown>> = {
  en: {
    organization: { name: 'Example LLP', help: 'Docketing desk, day and night.', phone: '212-555-0100' },
    notices: [{ text: 'Filing before 5 p.m.? Call the docketing desk first.', courts: ['CACDC'] }],
    language: 'en',
  },
  es: {
    organization: { name: 'Example LLP', help: 'Mesa de presentación, día y noche.', phone: '212-555-0100' },
    notices: [{ text: '¿Presenta antes de las 5 p. m.? Llame primero a la mesa.', courts: ['CACDC'] }],
    language: 'es',
  },
};

/** Pictures of the extension at work, in a real Chromium on the replica, in one language. */
export async function shoot(
  extension: string,
  replica: Replica,
  language: Language,
): Promise<Record<PictureName, Shown[]>> {
  const copy = language === 'es' ? await spanishExtension(extension) : null;
  const options = { extension: copy?.folder ?? extension, replica };
  try {
    const own = await inBrowser(openChromium(options), takeOwn);
    return { ...own, managed: await takeManaged(options, language) };
  } finally {
    await copy?.drop();
  }
}

async function takeOwn(courts: ChromiumCourts): Promise<Record<Exclude<PictureName, 'managed'>, Shown[]>> {
  const page = await courts.context.newPage();
  await freshList(courts, page);
  const door = await takeCourtPage(page, 'a district court front door');
  const legacy = await takeCourtPage(page, 'a legacy sign-in form at login.pl');
  await courts.worker.evaluate((readiness) => chrome.storage.local.set({ readiness }), ANSWERS);
  const answer = await takeOurs(
    page,
    `${courts.origin}/popup.html?url=https%3A%2F%2Fecf.cacd.uscourts.gov%2F`,
    POPUP,
  );
  await page.locator('input[type=search]').fill('los angeles');
  await page.locator('.find [data-court]').first().waitFor();
  const search = await takePart(page, '.find label', SEARCH, 18);
  const guide = await takeOurs(page, `${courts.origin}/guide.html?court=CACDC`, GUIDE, '[data-end]', 14);
  return { 'front-door': [door], legacy: [legacy], popup: [answer, search], guide: [guide] };
}

async function takeManaged(
  options: OpenOptions & { extension: string },
  language: Language,
): Promise<Shown[]> {
  const why = whyNotManaged();
  if (why !== null) throw new Stop(why);
  return inBrowser(openManaged(POLICIES[language], options), async (courts) => {
    const page = await courts.context.newPage();
    await freshList(courts, page);
    await page.goto(`${courts.origin}/options.html`);
    await page.locator('.managed').first().waitFor({ timeout: 30_000 }); // the browser takes its time to read a policy
    return [await takeCourtPage(page, 'a district court front door')];
  });
}

async function inBrowser<C extends ChromiumCourts, T>(
  opening: Promise<C>,
  work: (courts: C) => Promise<T>,
): Promise<T> {
  const courts = await opening;
  try {
    return await work(courts);
  } finally {
    await courts.close();
  }
}

/** Has the extension look for a newer court list, as a person does, so that it answers by one of today. */
async function freshList({ origin }: ChromiumCourts, page: Page): Promise<void> {
  await page.goto(`${origin}/popup.html?url=about:blank`);
  const list = page.locator('[data-panel=list]');
  await list.locator('summary').click();
  await list.getByRole('button').click();
  const stored = () => page.evaluate(async () => 'keptList' in (await chrome.storage.local.get('keptList')));
  await expect.poll(stored).toBe(true);
}

async function takeCourtPage(page: Page, name: string): Promise<Shown> {
  await setSize(page, COURT_PAGE);
  await visit(page, pageNamed(name));
  await page.locator('ecf-signpost .card').waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const address = page.url().replace('https://', '');
  return { png: await page.screenshot(), width: COURT_WIDTH, address };
}

/** Takes one of the extension's own pages, from a part of it on, or from so many pixels above that. */
async function takeOurs(page: Page, address: string, size: Size, part = 'main', above = 0): Promise<Shown> {
  await page.goto(address);
  await page.locator('main h1').waitFor();
  return takePart(page, part, size, above);
}

async function takePart(page: Page, part: string, size: Size, above = 0): Promise<Shown> {
  await setSize(page, size);
  await page
    .locator(part)
    .first()
    .evaluate((it, up) => scrollBy(0, it.getBoundingClientRect().top - up), above);
  return { png: await page.screenshot(), width: size.width, address: null };
}

/** Pages are taken with four times the pixels, so that they stay sharp when they are made smaller. */
async function setSize(page: Page, size: Size): Promise<void> {
  await page.setViewportSize(size);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 2, mobile: false });
}
