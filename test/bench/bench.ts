/**
 * What the extension costs, in one run, in Chromium and in Firefox, beside two reference extensions on the same pages.
 * How it is called: `npm run bench -- --help`. How it is read, and how each figure is come by: docs/performance.md.
 */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { weigh } from '../../scripts/build/weights.ts';
import { Stop } from '../../scripts/command/stop.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { findFirefox } from '../browser/find-firefox.ts';
import { type Replica, startReplica } from '../replica/server.ts';
import { BROWSERS, type Browser, type BrowserName, NAMES } from './browser.ts';
import { type ChromiumBrowser, launchChromium } from './chromium/launch.ts';
import { readNetLog } from './chromium/net-log.ts';
import { extensionRequests } from './chromium/requests.ts';
import { cleanUp, cleanUpHoweverItEnds, isCleaningUp, onExit } from './cleanup.ts';
import { stopClocks } from './clock.ts';
import { failures } from './failures.ts';
import { launchFirefox } from './firefox/launch.ts';
import { injectedBytes } from './injected.ts';
import { readManifest } from './manifest.ts';
import { measure } from './measure.ts';
import { measureMemory } from './memory.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { type BenchPage, benchPages, ownDocuments } from './pages.ts';
import { measurePopups } from './popup.ts';
import type { Seen } from './probe.ts';
import { progress } from './progress.ts';
import { report } from './report.ts';
import type { ChromiumFound, FirefoxFound, Found, Result } from './result.ts';
import { prepareSubjects, type Subject, type SubjectName } from './subjects.ts';
import { toJson } from './to-json.ts';
import { measureTyping } from './typing.ts';
import { measureWakeUps } from './wake-ups.ts';

const root = resolve(import.meta.dirname, '../..');

cleanUpHoweverItEnds();
try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await tell(await run(options), options);
} catch (error) {
  if (error instanceof Stop) console.error(`bench: ${error.message}`);
  // After Ctrl-C, everything that still waits for a browser fails; that is no news.
  else if (!isCleaningUp()) console.error(error);
  process.exitCode = 1;
} finally {
  await cleanUp();
}

async function tell(result: Result, { json }: Options): Promise<void> {
  const broken = failures(result);
  console.log(`\n${report(result)}`);
  if (json) await writeFile(json, toJson(result));
  if (broken.length > 0) console.error(`\nBroken promises:\n${broken.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
}

async function run(options: Options): Promise<Result> {
  for (const browser of options.browsers) mustBeThere(browser);
  // Asked before anything starts: the bench alone makes a load of about four.
  const busy = { load: loadavg()[0] ?? 0, cores: availableParallelism() };
  const temp = await mkdtemp(join(tmpdir(), 'signpost-bench-'));
  onExit(() => rm(temp, { recursive: true, force: true, maxRetries: 5 }));
  const pages = benchPages(root);
  const documents = ownDocuments(pages);
  const replica = await startReplica({ extra: (url) => documents.get(url.href) });
  onExit(() => replica.close());
  const setting: Setting = { options, temp, pages, replica };
  // One browser after the other: they share nothing but the machine, which is the slower for each that is open.
  const chromium = options.browsers.includes('chromium') ? await runChromium(setting) : null;
  const firefox = options.browsers.includes('firefox') ? await runFirefox(setting) : null;
  return { loads: options.loads, busy, chromium, firefox };
}

/** Asked for before anything starts. Throws `Stop` with what to do. */
function mustBeThere(browser: BrowserName): void {
  try {
    const find = { chromium: findChromium, firefox: findFirefox };
    find[browser]();
  } catch (error) {
    const other = BROWSERS.find((each) => each !== browser);
    throw new Stop(
      `${error instanceof Error ? error.message : error}\nOr measure in the other browser alone: npm run bench -- --browser ${other}`,
    );
  }
}

interface Setting {
  options: Options;
  temp: string;
  pages: BenchPage[];
  replica: Replica;
}

async function runChromium(setting: Setting): Promise<ChromiumFound> {
  const { options, temp, replica } = setting;
  const subjects = await prepareSubjects('chromium', root, temp, options.signpost);
  const browsers = await Promise.all(subjects.map((subject) => launchChromium(subject, replica, temp)));
  const found = await findIn('chromium', browsers, setting);
  const typing = options.parts.includes('popup') ? await measureTyping(browsers) : null;
  return { ...found, typing, requests: await requestsOf(browsers) };
}

async function runFirefox(setting: Setting): Promise<FirefoxFound> {
  const { options, temp, replica } = setting;
  const subjects = await prepareSubjects('firefox', root, temp, options.signpost);
  const browsers = await Promise.all(subjects.map((subject) => launchFirefox(subject, replica, temp)));
  return findIn('firefox', browsers, setting);
}

/** All that is measured in the same way in each browser. */
async function findIn<Load extends Seen>(
  name: BrowserName,
  browsers: Browser<Load>[],
  { options: { loads, parts }, pages }: Setting,
): Promise<Found<Load>> {
  progress(NAMES[name], true);
  const subjects = browsers.map(({ subject }) => subject);
  const typical = pages.filter((page) => page.typical);
  const weights = await bySubject(subjects, (subject) => weigh(subject.folder));
  const bytesOn = (page: BenchPage) =>
    bySubject(subjects, async ({ name, folder }) =>
      injectedBytes(page, await readManifest(folder), weights[name]),
    );
  const quiet = parts.includes('background') || parts.includes('memory');
  const [first] = typical;
  return {
    version: browsers[0]?.version ?? '',
    subjects,
    weights,
    injected: await Promise.all(
      typical.map(async (page) => ({ page: page.name, bytes: await bytesOn(page) })),
    ),
    rows: parts.includes('pages') ? await measure(browsers, pages, loads) : [],
    popups: parts.includes('popup') && first ? await measurePopups(browsers, loads, first) : [],
    clocks: quiet && first ? await stopClocks(browsers, first) : [],
    wakeUps: parts.includes('background') ? await measureWakeUps(browsers, typical) : [],
    memory: parts.includes('memory') ? await measureMemory(browsers, typical) : [],
  };
}

/** Closes the browsers: only then are their logs of the network complete. */
async function requestsOf(browsers: ChromiumBrowser[]): Promise<ChromiumFound['requests']> {
  const logs = await Promise.all(
    browsers.map(async ({ context, netLog }) => {
      await context.close();
      return readNetLog(netLog);
    }),
  );
  const baseline = logs[browsers.findIndex(({ subject }) => subject.name === 'empty')] ?? [];
  const subjects = browsers.map(({ subject }) => subject);
  return bySubject(subjects, async (subject) =>
    extensionRequests(logs[subjects.indexOf(subject)] ?? [], baseline),
  );
}

async function bySubject<T>(
  subjects: Subject[],
  read: (subject: Subject) => Promise<T>,
): Promise<Record<SubjectName, T>> {
  const entries = await Promise.all(
    subjects.map(async (subject) => [subject.name, await read(subject)] as const),
  );
  return Object.fromEntries(entries) as Record<SubjectName, T>;
}
