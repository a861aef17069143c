import { DIFFERENCES } from '../../browser-differences.ts';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { plainScript } from '../../scripts/build/plain-script.ts';
import { expect, test } from './fixtures.ts';

test('a court’s day turns at its own midnight, in summer and winter, as the browser’s own dates do', async ({
  page,
}) => {
  const zones = [...new Set(bundledCourts.courts.map(({ zone }) => zone))];
  await page.goto('about:blank');
  await page.addScriptTag({ content: await plainScript('lib/courts/day.ts', DIFFERENCES.chrome) });
  const wrong = await page.evaluate((names) => {
    const { signpost } = globalThis as unknown as {
      signpost: { dayAt(now: number, zone: string): string };
    };
    const HOUR = 3_600_000;
    const STEP = 7 * HOUR + 13; // at every hour of the day in the course of it, and at odd milliseconds
    return names.flatMap((timeZone) => {
      const dates = new Intl.DateTimeFormat('sv-SE', { timeZone }); // writes YYYY-MM-DD
      const differing: string[] = [];
      for (let at = Date.UTC(2025, 11, 30); at < Date.UTC(2027, 0, 3); at += STEP) {
        if (signpost.dayAt(at, timeZone) !== dates.format(at)) differing.push(`${timeZone} ${at}`);
      }
      return differing;
    });
  }, zones);
  expect(wrong).toEqual([]);
});
