import { mkdirSync, rmSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { kindOf } from '../lib/page/index.ts';
import { openChromium } from '../test/browser/open-chromium.ts';
import { settled } from '../test/browser/settled.ts';
import { visit } from '../test/browser/visit.ts';
import { replicaPages } from '../test/replica/pages/index.ts';
import { startReplica } from '../test/replica/server.ts';
import type { ReplicaPage } from '../test/replica/types.ts';
import { ensureChromium } from './browsers.ts';
import { ROOT, step } from './steps.ts';

/**
 * `npm run demo`: a tour of the replica courts in a real Chromium with the extension. Prints what was decided on each
 * page and saves pictures. With a display the browser can be watched; without one it runs headless.
 */

const PICTURES = `${ROOT}demo-pictures`;
const WATCHABLE = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

ensureChromium();
if (!step('Building the extension', 'wxt', 'build')) process.exit(1);
rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });

const replica = await startReplica();
const courts = await openChromium({ extension: `${ROOT}.output/chrome-mv3`, replica, headless: !WATCHABLE });
let wrong = 0;
try {
  const page = await courts.context.newPage();
  const tour = replicaPages.filter(({ hostile }) => hostile === undefined);
  console.log(`\n— A tour of ${tour.length} pages. None of it leaves this machine.\n`);
  for (const [index, stop] of tour.entries()) {
    await courts.context.clearCookies();
    await visit(page, stop);
    const overlay = page.locator('ecf-signpost');
    let decided: Record<string, string | null> = { page: kindOf(new URL(page.url())) };
    if (stop.expect.overlay === 'none') await settled(courts.worker, page);
    else {
      await overlay.locator(`.${stop.expect.overlay}`).waitFor({ state: 'visible' });
      decided = await overlay.evaluate((element) => ({
        page: element.getAttribute('data-page'),
        court: element.getAttribute('data-court'),
        system: element.getAttribute('data-system'),
        login: element.getAttribute('data-login'),
        state: element.getAttribute('data-state'),
      }));
    }
    const expected = await isExpected(stop, decided.page ?? null, overlay);
    if (!expected) wrong += 1;
    const answer =
      stop.expect.overlay === 'none'
        ? 'no overlay'
        : `${decided.court ?? 'no court'}  ${decided.system}  ${decided.login}${decided.state ? `  (${decided.state})` : ''}`;
    console.log(
      `${expected ? '✓' : '✗'} ${shorten(page.url())}\n    ${stop.name}: ${decided.page}  ${answer}`,
    );
    const number = String(index + 1).padStart(3, '0');
    await page.screenshot({
      path: `${PICTURES}/${number}-${stop.name.replace(/[^a-z0-9]+/gi, '-').slice(0, 70)}.png`,
    });
  }
} finally {
  await courts.close();
  await replica.close();
}
console.log(
  `\nPictures are in demo-pictures/.${wrong > 0 ? ` ${wrong} pages were not what they should be.` : ''}`,
);
process.exit(wrong > 0 ? 1 : 0);

/** Whether a page got what the replica's table expects: its kind where an overlay speaks, silence elsewhere. */
async function isExpected({ expect }: ReplicaPage, kind: string | null, overlay: Locator): Promise<boolean> {
  if (expect.overlay === 'none') return (await overlay.count()) === 0;
  return expect.open?.includes('page') || kind === expect.page;
}

function shorten(address: string): string {
  return address.length > 110 ? `${address.slice(0, 107)}…` : address;
}
