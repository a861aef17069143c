import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type ChromiumCourts, openChromium } from '../test/browser/open-chromium.ts';
import { spanishExtension } from '../test/browser/spanish-extension.ts';
import { visit } from '../test/browser/visit.ts';
import { pageNamed, replicaPages } from '../test/replica/pages/index.ts';
import { startReplica } from '../test/replica/server.ts';
import { ensureChromium } from './browsers.ts';
import { ROOT, step } from './steps.ts';

/** `npm run pictures`: the pictures in docs/pictures, of every state of overlay, popup, options and guide. */

interface Picture {
  file: string;
  /** Name of a page of the replica, or an address that the popup is opened for. */
  page?: string;
  popup?: string;
  /** What is typed into the popup's search. */
  find?: string;
  preview?: string;
  dark?: boolean;
  forced?: boolean;
  size?: { width: number; height: number };
  /** The guide's address after `guide.html`. */
  guide?: string;
  /** Whether the options page is shown. */
  options?: true;
  /** What the person has answered, and which courts they have pinned. */
  answers?: object;
  pins?: string[];
  /** The part of guide or options that is shown, from its top on. */
  part?: string;
  list?: boolean;
  spanish?: boolean;
  /** Sections of the overlay that are opened. */
  open?: string[];
}

const PHONE = { width: 320, height: 640 };
const POPUP = { width: 400, height: 640 };
const door = 'a district court front door';
const signOn = 'Central Sign-On for a court';

const PICTURES: Picture[] = [
  { file: 'front-door', page: door },
  { file: 'front-door-dark', page: door, dark: true },
  { file: 'front-door-forced-colours', page: door, forced: true },
  { file: 'front-door-narrow', page: door, size: PHONE },
  { file: 'front-door-400-percent', page: door, size: { width: 320, height: 256 } },
  { file: 'link-steps', page: door, open: ['link'] },
  { file: 'who-to-call', page: door, open: ['help'] },
  {
    file: 'circuit-and-bap',
    page: 'one front door for the Ninth Circuit and its bankruptcy appellate panel',
  },
  { file: 'central-sign-on', page: signOn },
  { file: 'legacy-form', page: 'a legacy sign-in form at login.pl' },
  { file: 'legacy-form-failed', page: 'a legacy sign-in that was refused, as the server answers it' },
  { file: 'the-eve', page: door, preview: '2020-02-17', open: ['prepare'] },
  { file: 'the-day', page: door, preview: '2020-02-18', open: ['link'] },
];

ensureChromium();
if (!step('Building the extension', 'wxt', 'build')) process.exit(1);
const folder = `${ROOT}docs/pictures`;
mkdirSync(folder, { recursive: true });
// Names after `npm run pictures --` take those alone: `guide` all whose names begin so.
const names = process.argv.slice(2);
const chosen = [...PICTURES, ...kinds(), ...popups(), ...optionPages(), ...guides()].filter(
  ({ file }) => names.length === 0 || names.some((name) => file.startsWith(name)),
);
const replica = await startReplica();
const courts = await openChromium({ extension: `${ROOT}.output/chrome-mv3`, replica });
try {
  const page = await courts.context.newPage();
  for (const picture of chosen.filter(({ spanish }) => !spanish)) await take(courts, page, picture);
} finally {
  await courts.close();
}
const spanish = chosen.filter((picture) => picture.spanish);
if (spanish.length > 0) await takeInSpanish(spanish);
await replica.close();

async function takeInSpanish(pictures: Picture[]): Promise<void> {
  const copy = await spanishExtension(`${ROOT}.output/chrome-mv3`);
  const browser = await openChromium({ extension: copy.folder, replica });
  const page = await browser.context.newPage();
  for (const picture of pictures) await take(browser, page, picture);
  await browser.close();
  await copy.drop();
}

/** One picture of each other kind of page that the overlay speaks on. */
function kinds(): Picture[] {
  const shown = ['link-account', 'pacer-account', 'training', 'not-linked', 'court-view-sign-in'];
  const byKind = shown.map((kind) =>
    replicaPages.find(({ expect }) => expect.page === kind && !expect.state),
  );
  const byState = ['failed', 'redaction', 'mfa'].map((state) =>
    replicaPages.find(({ expect }) => expect.page === 'central-sign-on' && expect.state === state),
  );
  return [...byKind, ...byState].flatMap((page) =>
    page
      ? [{ file: page.expect.state ? `sign-on-${page.expect.state}` : page.expect.page, page: page.name }]
      : [],
  );
}

/** The popup at a court where the old login is still to be linked, and in other states. */
function popups(): Picture[] {
  const popup = 'https://ecf.cacd.uscourts.gov/';
  const person = { task: 'file', filer: 'attorney', account: 'own', accountType: 'upgraded' };
  const linked = { linked: 'no', how: 'told', day: '2026-01-05' };
  const answers = { version: 1, person, courts: { CACDC: { oldLogin: 'yes', knowsLogin: 'yes', linked } } };
  const pins = ['CACDC', 'NYSDC', '09CA'];
  return [
    { file: 'popup', popup, size: POPUP, answers },
    { file: 'popup-dark', popup, size: POPUP, answers, dark: true },
    { file: 'popup-spanish', popup, size: POPUP, answers, spanish: true },
    { file: 'popup-narrow', popup, size: PHONE, answers },
    { file: 'popup-first-time', popup, size: POPUP },
    { file: 'popup-find', popup, size: POPUP, find: 'los angeles', part: '.find' },
    { file: 'popup-my-courts', popup: 'about:blank', size: POPUP, answers, pins, part: '[data-panel=mine]' },
    {
      file: 'popup-unknown-window',
      popup: 'https://ecf.nysd.uscourts.gov/',
      size: POPUP,
      preview: '2020-06-01',
    },
    { file: 'popup-not-a-court', popup: 'https://www.example.com/', size: POPUP },
    { file: 'popup-lookalike', popup: 'https://pacer-uscourts.com/login', size: POPUP },
  ];
}

function optionPages(): Picture[] {
  const size = { width: 800, height: 1000 };
  const pins = ['CACDC', 'NYSDC', '09CA'];
  return [
    { file: 'options', options: true, size },
    { file: 'options-dark', options: true, size, dark: true },
    { file: 'options-spanish', options: true, size, spanish: true },
    { file: 'options-narrow', options: true, size: PHONE },
    { file: 'options-my-courts', options: true, size, pins, part: '.mine' },
    { file: 'options-stored', options: true, size, pins, part: '[data-part=stored]' },
  ];
}

/** The guide on the day of a go-live: a question that is open, an end, and what else the page has. */
function guides(): Picture[] {
  const guide = '?court=CACDC';
  const preview = '2020-02-18';
  const size = { width: 900, height: 1000 };
  const person = { task: 'file', filer: 'attorney', account: 'own', accountType: 'upgraded' };
  const link = { oldLogin: 'yes', knowsLogin: 'yes', linked: { linked: 'no', how: 'told', day: preview } };
  const open = { version: 1, person, courts: { CACDC: { oldLogin: 'yes' } } };
  const end = { version: 1, person, courts: { CACDC: link, NYSDC: { oldLogin: 'yes' }, '09CA': {} } };
  return [
    { file: 'guide', guide, preview, size, answers: open, part: 'header' },
    { file: 'guide-open', guide, preview, size, answers: open, part: '[data-state="open"]' },
    { file: 'guide-end', guide, preview, size, answers: end, part: '[data-end]' },
    { file: 'guide-list', guide, preview, size, answers: end, list: true },
    { file: 'guide-steps', guide, preview, size, answers: end, part: '.court-steps' },
    { file: 'guide-my-courts', guide, size, answers: end, part: '.my-courts' },
    { file: 'guide-dark', guide, preview, size, answers: end, part: '[data-node="live"]', dark: true },
    { file: 'guide-spanish', guide, preview, size, answers: open, part: 'header', spanish: true },
    { file: 'guide-narrow', guide, preview, size: PHONE, answers: open, part: '[data-state="open"]' },
    {
      file: 'guide-forced-colours',
      guide,
      preview,
      size,
      answers: end,
      part: '[data-node="live"]',
      forced: true,
    },
  ];
}

async function take(courts: ChromiumCourts, page: Page, picture: Picture): Promise<void> {
  await courts.context.clearCookies();
  await courts.worker.evaluate(
    async ([previewDate, readiness, pins]) => {
      await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]);
      await chrome.storage.local.set({
        ...(previewDate && { previewDate }),
        ...(readiness && { readiness }),
        ...(pins && { pins }),
      });
    },
    [picture.preview ?? null, picture.answers ?? null, picture.pins ?? null] as const,
  );
  await page.emulateMedia({
    colorScheme: picture.dark ? 'dark' : 'light',
    forcedColors: picture.forced ? 'active' : 'none',
  });
  await page.setViewportSize(picture.size ?? { width: 1280, height: 800 });
  if (picture.guide !== undefined) {
    await page.goto(`${courts.origin}/guide.html${picture.guide}`);
    if (picture.list) await page.locator('.view input').nth(1).check();
    await showPart(page, picture.part ?? '.flow');
  } else if (picture.options) {
    await page.goto(`${courts.origin}/options.html`);
    await showPart(page, picture.part ?? 'header');
  } else if (picture.popup) {
    await page.goto(`${courts.origin}/popup.html?url=${encodeURIComponent(picture.popup)}`);
    if (picture.find) await page.locator('input[type=search]').fill(picture.find);
    await showPart(page, picture.part ?? 'header');
  } else {
    const stop = pageNamed(picture.page ?? '');
    await visit(page, stop);
    const overlay = page.locator('ecf-signpost');
    await overlay.locator('.card, .pill').filter({ visible: true }).first().waitFor();
    if (stop.expect.state)
      await page.locator(`ecf-signpost[data-state="${stop.expect.state}"]`).waitFor({ state: 'attached' });
    for (const section of picture.open ?? [])
      await overlay.locator(`[data-section="${section}"] [data-act=fold]`).click();
  }
  await page.screenshot({ path: `${folder}/${picture.file}.png` });
  console.log(picture.file);
}

async function showPart(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((it) => it.scrollIntoView({ block: 'start' }));
}
