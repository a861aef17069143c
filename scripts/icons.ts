import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../test/browser/find-chromium.ts';
import { ensureChromium } from './browsers.ts';
import { ROOT } from './steps.ts';

/** `npm run icons`: the toolbar and store icons, a signpost on the blue of the PACER answer, drawn for each size. */

const SIZES = [16, 32, 48, 128];

/** Two boards on a post, pointing to either side. At 16 pixels every edge falls on a pixel. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  <rect width="16" height="16" rx="3.5" fill="#0b57a4"/>
  <path fill="#fff" d="M7 2h2v1h3l2 2-2 2H9v1h2v4H9v2H7v-2H4l-2-2 2-2h3V7H4V3h3z"/>
</svg>`;

ensureChromium();
mkdirSync(`${ROOT}public/icons`, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${ICON}`,
    );
    await page.screenshot({ path: `${ROOT}public/icons/${size}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
