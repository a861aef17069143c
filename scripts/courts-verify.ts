/** Asks the courts themselves, and prints where they and the list disagree: `npm run courts:verify -- --help`. */

import { checkCourt, checkCourts, compareCheck, type Fetch } from '../lib/check/index.ts';
import { dayAt } from '../lib/courts/index.ts';
import { runCommand } from './command/run-command.ts';
import { COMMITTED } from './courts/options.ts';
import { readSource } from './courts/read-source.ts';
import { writeWhole } from './courts/write-whole.ts';
import { chooseCourts } from './verify/choose-courts.ts';
import { connectTo } from './verify/connect-to.ts';
import { type Options, readOptions, USAGE } from './verify/options.ts';
import { sleep } from './verify/sleep.ts';
import { exitCodeOf, reportOf, type Verified } from './verify/verify-report.ts';

async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) return console.log(USAGE);
  const { feedDay, courts } = chooseCourts(await readSource(COMMITTED), options.only);

  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort()); // what is there is printed; a second one ends at once
  const net = await netOf(options);
  const verified: Verified[] = [];
  const end = await checkCourts({
    courts,
    check: (court, signal) =>
      checkCourt({ court, fetch: net.fetch, now: Date.now, signal, timeout: options.timeout }),
    results: {},
    now: Date.now,
    sleep,
    onProgress: ({ done, total, last }) => {
      if (!last) return;
      const { court, result } = last;
      const day = options.asOf ?? dayAt(result.at, court.zone);
      verified.push({ court, day, result, comparison: compareCheck(court, day, result) });
      console.error(`${done}/${total}  ${court.id}  ${result.outcome}  ${result.took} ms`);
    },
    signal: interrupt.signal,
    gap: options.gap,
    atOnce: options.atOnce,
  }).finally(net.close);

  verified.sort((a, b) => (a.court.id < b.court.id ? -1 : 1));
  console.log(`Bundled list of ${feedDay}${options.asOf ? `, as of ${options.asOf}` : ''}.`);
  console.log(reportOf(verified, courts.length));
  if (options.json) await writeWhole(options.json, jsonOf(feedDay, verified));
  process.exitCode = end === 'cancelled' ? 3 : exitCodeOf(verified);
}

async function netOf({ stand }: Options): Promise<{ fetch: Fetch; close: () => Promise<void> }> {
  if (stand) return connectTo({ ...stand, ca: await readSource(stand.ca) });
  return { fetch: globalThis.fetch, close: async () => {} };
}

function jsonOf(listDay: string, verified: readonly Verified[]): string {
  const rows = verified.map(({ court, day, result, comparison }) => ({
    ...{ id: court.id, day, result, comparison },
  }));
  return `${JSON.stringify({ listDay, courts: rows }, null, 1)}\n`;
}

await runCommand('courts:verify', main, { said: 'stopped.', exitCode: 3 });
