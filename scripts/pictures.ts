import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openChromium } from '../test/browser/open-chromium.ts';
import { visit } from '../test/browser/visit.ts';
import { replicaPages } from '../test/replica/pages/index.ts';
import { startReplica } from '../test/replica/server.ts';
import { ensureBrowsers } from './browsers.ts';
import { ROOT, step } from './steps.ts';

/** `npm run pictures`: the pictures in docs/pictures, of every state of overlay and popup, on the replica's pages. */

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
  /** The guide's address after `guide.html`, with what the person has answered, and the part of it that is shown. */
  guide?: string;
  answers?: object;
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

ensureBrowsers();
if (!step('Building the extension', 'wxt', 'build')) process.exit(1);
const folder = `${ROOT}docs/pictures`;
mkdirSync(folder, { recursive: true });
const replica = await startReplica();
const courts = await openChromium({ extension: `${ROOT}.output/chrome-mv3`, replica });
try {
  const page = await courts.context.newPage();
  for (const picture of [...PICTURES, ...kinds(), ...popups()]) {
    await take(page, picture);
    console.log(picture.file);
  }
} finally {
  await courts.close();
  await replica.close();
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

function popups(): Picture[] {
  const court = 'https://ecf.cacd.uscourts.gov/';
  return [
    { file: 'popup', popup: court, size: POPUP },
    { file: 'popup-dark', popup: court, size: POPUP, dark: true },
    { file: 'popup-find', popup: court, size: POPUP, find: 'california' },
    {
      file: 'popup-unknown-window',
      popup: 'https://ecf.nysd.uscourts.gov/',
      size: POPUP,
      preview: '2020-06-01',
    },
    { file: 'popup-not-a-court', popup: 'https://www.example.com/', size: POPUP },
  ];
}

async function take(page: Page, picture: Picture): Promise<void> {
  await courts.context.clearCookies();
  await courts.worker.evaluate(async (previewDate) => {
    await chrome.storage.local.clear();
    if (previewDate) await chrome.storage.local.set({ previewDate });
  }, picture.preview ?? null);
  await page.emulateMedia({
    colorScheme: picture.dark ? 'dark' : 'light',
    forcedColors: picture.forced ? 'active' : 'none',
  });
  await page.setViewportSize(picture.size ?? { width: 1280, height: 800 });
  if (picture.popup) {
    await page.goto(`${courts.origin}/popup.html?url=${encodeURIComponent(picture.popup)}`);
    if (picture.find) await page.locator('input[type=search]').fill(picture.find);
  } else {
    const stop = replicaPages.find(({ name }) => name === picture.page);
    if (!stop) throw new Error(`The replica has no page named “${picture.page}”.`);
    await visit(page, stop);
    const overlay = page.locator('ecf-signpost');
    await overlay.locator('.card, .pill').filter({ visible: true }).first().waitFor();
    if (stop.expect.state)
      await page.locator(`ecf-signpost[data-state="${stop.expect.state}"]`).waitFor({ state: 'attached' });
    for (const section of picture.open ?? [])
      await overlay.locator(`[data-section="${section}"] summary`).click();
  }
  await page.screenshot({ path: `${folder}/${picture.file}.png` });
}
