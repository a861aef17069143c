/**
 * What the extension costs, in one run and beside two reference extensions on the same pages.
 *
 *     npm run bench                       15 loads per page and extension; five to ten minutes
 *     npm run bench -- --loads 5          quicker and rougher
 *     npm run bench -- --only popup       the popup alone, in a minute; or `pages`
 *     npm run bench -- --json out.json    every single value too
 *     npm run bench -- --signpost DIR     another build in place of .output/chrome-mv3 (built first if absent)
 *
 * How to read it
 *
 * - `empty` is the floor: a content script that holds a comment. `card` is the yardstick: a bare Preact card in WXT's
 *   shadow root, shown on every page. Look at ratios: milliseconds are those of this machine, at this hour.
 * - a, slices: the outermost slices of the trace that name a script of the extension. They count compiling, which
 *   samples miss, but not what runs later in a promise's continuation (and so not the card's rendering, which awaits
 *   its CSS): a lower bound, and one that flatters the card. `a on CPU` is the same by the thread's own clock, which
 *   other work on the machine does not stretch.
 * - b, samples: the CPU profile's samples with a frame of the extension anywhere in their stack. They see every
 *   continuation, cost some time themselves, and are a quarter of a millisecond apart.
 * - a or b: time that either of them saw. The one to go by.
 * - None of them sees style, layout and paint of what the extension shows, nor the background, which has a process of
 *   its own. What a person waits for, all of these together, is the time from DOMContentLoaded to the first painted
 *   frame; frames are counted from DOMContentLoaded, the one that shows the overlay included.
 * - Each load is in a new tab and a new renderer process; the three browsers take turns, load by load.
 * - The popup is opened in a tab, beside that of the empty extension, with the background asleep and in a renderer process
 *   that starts with it: most of what the empty one takes is that. The first painted frame is the answer: nothing is shown
 *   before everything is read. A key is the search, the first results drawn and laid out, for real queries letter by
 *   letter; `index` is how long the first of them takes, once.
 * - Requests come from Chromium's own network log, so the background's are among them.
 *
 * Times never make the command fail. Bytes over budget, zod in a page's script, a shifted layout, a request, or an
 * overlay where none belongs, or none where one does, or a popup whose first frame is not its answer, do.
 */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { weigh } from '../../scripts/build/weights.ts';
import { startReplica } from '../replica/server.ts';
import { type Browser, launch } from './chromium.ts';
import { cleanUp, cleanUpHoweverItEnds, isCleaningUp, onExit } from './cleanup.ts';
import { failures } from './failures.ts';
import { measure } from './measure.ts';
import { readNetLog } from './net-log.ts';
import { parseOptions } from './options.ts';
import { benchPages, ownDocuments } from './pages.ts';
import { measurePopups } from './popup.ts';
import { report } from './report.ts';
import { extensionRequests } from './requests.ts';
import type { Result } from './result.ts';
import { prepareSubjects, type Subject, type SubjectName } from './subjects.ts';
import { toJson } from './to-json.ts';
import { measureTyping } from './typing.ts';

const root = resolve(import.meta.dirname, '../..');
const options = parseOptions(process.argv.slice(2));

cleanUpHoweverItEnds();
try {
  const result = await run();
  const broken = failures(result);
  console.log(`\n${report(result)}`);
  if (options.json) await writeFile(options.json, toJson(result));
  if (broken.length > 0) console.error(`\nBroken promises:\n${broken.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = broken.length > 0 ? 1 : 0;
} catch (error) {
  // After Ctrl-C, everything that still waits for a browser fails; that is no news.
  if (!isCleaningUp()) {
    console.error(error);
    process.exitCode = 1;
  }
} finally {
  await cleanUp();
}

async function run(): Promise<Result> {
  // Asked before anything starts: the bench alone makes a load of about four.
  const busy = { load: loadavg()[0] ?? 0, cores: availableParallelism() };
  const temp = await mkdtemp(join(tmpdir(), 'signpost-bench-'));
  onExit(() => rm(temp, { recursive: true, force: true, maxRetries: 5 }));
  const subjects = await prepareSubjects(root, temp, options.signpost);
  const pages = benchPages(root);
  const documents = ownDocuments(pages);
  const replica = await startReplica({ extra: (url) => documents.get(url.href) });
  onExit(() => replica.close());
  const browsers = await Promise.all(subjects.map((subject) => launch(subject, replica, temp)));
  const { loads, only } = options;
  const rows = only === 'popup' ? [] : await measure(browsers, pages, loads);
  const popups = only === 'pages' ? [] : await measurePopups(browsers, loads);
  const typing = only === 'pages' ? null : await measureTyping(browsers);
  return {
    chromium: browsers[0]?.version ?? '',
    loads,
    subjects,
    weights: await bySubject(subjects, (subject) => weigh(subject.folder)),
    busy,
    rows,
    popups,
    typing,
    requests: await requestsOf(browsers),
  };
}

/** Closes the browsers: only then are their logs of the network complete. */
async function requestsOf(browsers: Browser[]): Promise<Result['requests']> {
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
