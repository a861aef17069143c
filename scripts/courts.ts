/** Makes the bundled court list from the official feed and the dated history: `npm run courts -- --help`. */

import { relative } from 'node:path';
import { buildCourts, buildPlaces, FEED_URL, parseFeed } from '../lib/courts/feed/index.ts';
import type { CountyList, CourtList } from '../lib/courts/types.ts';
import { runCommand } from './command/run-command.ts';
import { checkCountiesText } from './courts/check-counties-text.ts';
import { checkListText } from './courts/check-list-text.ts';
import { compareWith } from './courts/compare-with.ts';
import { countiesText } from './courts/counties-text.ts';
import { groupHistory } from './courts/group-history.ts';
import { listText } from './courts/list-text.ts';
import { matchHistory } from './courts/match-history.ts';
import { readOptions, USAGE } from './courts/options.ts';
import { readHistory } from './courts/read-history.ts';
import { readSource } from './courts/read-source.ts';
import { reportOf } from './courts/report.ts';
import { stopFor } from './courts/stop-for.ts';
import { writeWhole } from './courts/write-whole.ts';

async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) return console.log(USAGE);

  const { lines, problems } = readHistory(await readSource(options.history));
  const { history, problems: repeats } = groupHistory(lines);
  const feed = parseFeed(await readSource(options.from));
  if (!feed.ok) throw stopFor([feed.problem, ...problems, ...repeats]);

  const built = buildCourts(feed.entries, history);
  const match = matchHistory(lines, built.courts);
  const all = [...built.problems, ...problems, ...repeats, ...match.problems];
  if (all.length > 0) throw stopFor(all);

  const list: CourtList = { feedDay: feed.day, feed: FEED_URL, courts: built.courts };
  const text = listText(list);
  const checked = checkListText(text, 'new list');
  if (!checked.ok) throw stopFor(checked.problems);
  const counties: CountyList = { feedDay: feed.day, served: buildPlaces(feed.entries, built.courts) };
  const countyLines = countiesText(counties);
  const places = checkCountiesText(countyLines);
  if (!places.ok) throw stopFor(places.problems);
  const change = await compareWith(options, list);

  await writeWhole(options.counties, countyLines);
  await writeWhole(options.out, text);
  const { withoutCourt } = match;
  console.log(reportOf({ list, counties, entries: feed.entries.length, built, withoutCourt, change }));
  for (const path of [options.out, options.counties]) {
    console.log(`Wrote ${relative(process.cwd(), path)}.`);
  }
}

await runCommand('courts', main);
