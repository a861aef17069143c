import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { expect, test } from './fixtures.ts';

const DAY = fileURLToPath(new URL('../../lib/courts/day.ts', import.meta.url));

/** The module as a script that gives what it exports to `signpostDay`. */
async function scriptOfDay(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: DAY, formats: ['iife'], name: 'signpostDay' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  return `${chunk?.code}; globalThis.signpostDay = signpostDay;`;
}

test('a court’s day turns at its own midnight, in summer and winter, as the browser’s own dates do', async ({
  page,
}) => {
  const zones = [...new Set(bundledCourts.courts.map(({ zone }) => zone))];
  await page.goto('about:blank');
  await page.addScriptTag({ content: await scriptOfDay() });
  const wrong = await page.evaluate((names) => {
    const { signpostDay } = globalThis as unknown as {
      signpostDay: { dayAt(now: number, zone: string): string };
    };
    const HOUR = 3_600_000;
    const STEP = 7 * HOUR + 13; // at every hour of the day in the course of it, and at odd milliseconds
    return names.flatMap((timeZone) => {
      const dates = new Intl.DateTimeFormat('sv-SE', { timeZone }); // writes YYYY-MM-DD
      const differing: string[] = [];
      for (let at = Date.UTC(2025, 11, 30); at < Date.UTC(2027, 0, 3); at += STEP) {
        if (signpostDay.dayAt(at, timeZone) !== dates.format(at)) differing.push(`${timeZone} ${at}`);
      }
      return differing;
    });
  }, zones);
  expect(wrong).toEqual([]);
});
