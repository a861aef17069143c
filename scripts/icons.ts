import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../test/browser/find-chromium.ts';
import { ensureChromium } from './browsers.ts';
import { ICONS, iconSvg } from './icons/drawing.ts';
import { ROOT } from './steps.ts';

/** `npm run icons`: the icons of the toolbar, of the browsers' lists and of the stores, drawn for each size. */

ensureChromium();
mkdirSync(`${ROOT}public/icons`, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
try {
  for (const icon of ICONS) {
    const { size } = icon;
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${iconSvg(icon)}`);
    await page.screenshot({ path: `${ROOT}public/icons/${size}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
