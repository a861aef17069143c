import browser from 'webextension-polyfill';
import {
  type CheckResult,
  checkCourt,
  checkCourts,
  pruneResults,
  systemProved,
} from '../../lib/check/index.ts';
import { type Court, dayAt } from '../../lib/courts/index.ts';
import { isOn } from '../../lib/policy/index.ts';
import { CHECK_ALARM, PROGRESS_KEYS } from '../../lib/protocol.ts';
import {
  CHECK_RESULTS,
  CHECK_RUN,
  change,
  changeQuietly,
  currentPolicy,
  read,
} from '../../lib/store/index.ts';
import { keepSighting } from './keep-in-mind.ts';
import { currentList } from './knowledge.ts';

/** The run that is under way in this life of the background. */
let running: { abort: AbortController; ended: Promise<void> } | null = null;

/** Asks one court now, whatever was asked before. */
export async function askCourt(id: string): Promise<CheckResult | null> {
  const court = (await courtsOf([id]))[0];
  if (!court || !(await mayAsk())) return null;
  const result = await ask(court);
  if (result) await keep(court, result);
  return result;
}

/** Starts asking many courts. What is wanted is stored first, so that a run goes on after the background was stopped. */
export async function askCourts(ids: string[] | 'all'): Promise<void> {
  if (!(await mayAsk())) return;
  const { list } = await currentList();
  const courts = ids === 'all' ? list.courts.map(({ id }) => id) : ids;
  await halt();
  await change(CHECK_RUN, () => ({ courts, startedAt: Date.now() }));
  await browser.alarms.create(CHECK_ALARM, { periodInMinutes: 0.5 }); // wakes the background while the run lasts
  await goOnAsking();
}

/** Goes on with a run that was cut short; nothing to do where there is none, or where it is under way. */
export function goOnAsking(): Promise<void> {
  if (running) return running.ended;
  const abort = new AbortController();
  const ended = run(abort.signal).finally(() => {
    running = null;
  });
  running = { abort, ended };
  return ended;
}

async function run(signal: AbortSignal): Promise<void> {
  const wanted = (await read(CHECK_RUN)).value;
  if (!wanted) return;
  if (!(await mayAsk())) return endRun();
  const outcome = await checkCourts({
    courts: await courtsOf(wanted.courts),
    check: ask,
    results: (await read(CHECK_RESULTS)).value,
    now: Date.now,
    sleep,
    signal,
    onProgress: async ({ done, total, last }) => {
      if (last) await keep(last.court, last.result);
      await browser.storage.session.set({ [PROGRESS_KEYS.check]: { done, total } });
    },
  });
  if (outcome === 'finished') await endRun();
}

/** Ends the run that is under way, and waits until it has: another one that came too soon would not begin. */
async function halt(): Promise<void> {
  running?.abort.abort();
  await running?.ended.catch(() => {});
}

/** Stops asking; the results so far stay. */
export async function stopAsking(): Promise<void> {
  await halt();
  await endRun();
}

async function endRun(): Promise<void> {
  await changeQuietly(CHECK_RUN, () => null);
  await Promise.all([browser.alarms.clear(CHECK_ALARM), browser.storage.session.remove(PROGRESS_KEYS.check)]);
}

function ask(court: Court, signal?: AbortSignal): Promise<CheckResult | null> {
  return checkCourt({
    court,
    fetch: (address, init) => fetch(address, init),
    now: Date.now,
    ...(signal && { signal }),
  });
}

async function keep(court: Court, result: CheckResult): Promise<void> {
  await changeQuietly(CHECK_RESULTS, (all) => ({ ...pruneResults(all, result.at), [court.id]: result }));
  const system = systemProved(result);
  if (system) await keepSighting(court, { system, how: 'live-check', day: dayAt(result.at, court.zone) });
}

/** An administrator may have switched it off. */
async function mayAsk(): Promise<boolean> {
  const { policy } = await currentPolicy((await currentList()).list);
  return isOn(policy, 'liveCheck');
}

async function courtsOf(ids: string[]): Promise<Court[]> {
  const { list } = await currentList();
  return list.courts.filter(({ id }) => ids.includes(id));
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      done();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', end, { once: true });
  });
}
