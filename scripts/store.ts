import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { FEED_URL } from '../lib/courts/feed/index.ts';
import { findChromium } from '../test/browser/find-chromium.ts';
import { startReplica } from '../test/replica/server.ts';
import { entriesOf, feedText } from '../test/unit/made-feed.ts';
import { ensureChromium } from './browsers.ts';
import { buildFolder } from './build/build-all.ts';
import { readArgs } from './command/read-args.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';
import { ROOT, step } from './steps.ts';
import { frame, logo, tile } from './store/frame.ts';
import { SIZES } from './store/limits.ts';
import { listings } from './store/listing.ts';
import { shoot } from './store/shoot.ts';
import { inPackage, LANGUAGES, PICTURE_NAMES, TEXTS } from './store/texts.ts';

const USAGE = `npm run store -- [--texts]    what the stores are given, in store/: texts, and pictures in both languages

  --texts   the texts alone, which need no browser`;

const PICTURES = `${ROOT}store/pictures`;

async function main(args: string[]): Promise<void> {
  const { values } = readArgs({ args, options: { texts: { type: 'boolean' } } }, USAGE);
  for (const [file, text] of await listings()) await writeFile(ROOT + file, text);
  if (values.texts) return;
  ensureChromium();
  if (!step('Building the extension', 'wxt', 'build'))
    throw new Stop('The build failed: see its message above.');
  await drawAll(await shootAll());
}

/** The pages of each picture, by its path. */
async function shootAll(): Promise<Map<string, string>> {
  const today = new Date().toISOString().slice(0, 10);
  const feed = { headers: { 'Content-Type': 'application/json' }, body: feedText(entriesOf(), today) };
  const replica = await startReplica({ extra: ({ href }) => (href === FEED_URL ? feed : undefined) });
  const pages = new Map<string, string>();
  try {
    for (const language of LANGUAGES) {
      const shown = await shoot(buildFolder('chrome'), replica, language);
      for (const name of PICTURE_NAMES)
        pages.set(`${language}/${name}.png`, frame(TEXTS[language].pictures[name], shown[name]));
    }
  } finally {
    await replica.close();
  }
  return pages;
}

/** Draws every picture of a listing: the framed ones, the logo and the tiles. */
async function drawAll(framed: ReadonlyMap<string, string>): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
  const page = await browser.newPage();
  const draw = async (file: string, size: { width: number; height: number }, html: string) => {
    await page.setViewportSize(size);
    await page.setContent(html);
    await page.screenshot({ path: `${PICTURES}/${file}`, omitBackground: true });
    console.log(file);
  };
  try {
    for (const language of LANGUAGES) await mkdir(`${PICTURES}/${language}`, { recursive: true });
    for (const [file, html] of framed) await draw(file, SIZES.picture, html);
    await draw('logo.png', SIZES.logo, logo(SIZES.logo.width));
    for (const language of LANGUAGES) {
      const { name } = await inPackage(language);
      const { tagline } = TEXTS[language];
      for (const size of ['smallTile', 'largeTile'] as const)
        await draw(`${language}/${size}.png`, SIZES[size], tile(SIZES[size], name, tagline));
    }
  } finally {
    await browser.close();
  }
}

await runCommand('store', main);
