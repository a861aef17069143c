import { checkList } from '../courts/check-list.ts';
import {
  buildCourts,
  compareLists,
  formatProblem,
  isUnknownCourt,
  type Problem,
  parseFeed,
} from '../courts/feed/index.ts';
import type { Court, CourtList, IsoDay } from '../courts/index.ts';
import { compareCourts } from './compare-courts.ts';
import { dayAfter } from './day-after.ts';
import { findMove, turnedLegacy } from './find-move.ts';
import { type FoundMove, withFound } from './found-move.ts';
import { harmless } from './harmless.ts';
import type { ListChange } from './list-change.ts';
import type { Refusal } from './refusal.ts';

/** What a new list is made of. */
export interface Ingredients {
  /** The feed as it was fetched. */
  text: string;
  /** The list in use: it has the histories, which no feed has, and the courts that must not get lost. */
  current: CourtList;
  /** Where the feed was fetched from. */
  address: string;
  /** Milliseconds since 1970. */
  now: number;
}

export type MadeList =
  | { ok: true; list: CourtList; found: FoundMove[]; changes: ListChange[] }
  | { ok: false; reason: Refusal };

/** A feed that lacks more of the known courts is broken; one that lacks fewer may be right, but nothing is lost. */
const MAX_MISSING = 0.02;

/** How many problems a person is shown. */
const SHOWN = 3;

/**
 * Makes the new list, or says why the feed is not used. It is held to what the build is held to, and taken as a whole or
 * not at all: a court of which our tables know nothing refuses it too, for its name, time zone and history would be
 * guesses, and a newer version of the extension brings them. Never throws.
 */
export function makeList({ text, current, address, now }: Ingredients): MadeList {
  const feed = parseFeed(text);
  if (!feed.ok) return no(notFeed(feed.what, feed.problem, text.length));
  const { day } = feed;
  const today = new Date(now).toISOString().slice(0, 10);
  // A feed of tomorrow is one from a zone where it is already tomorrow. Any later one would shut out all that follow.
  if (day > dayAfter(today)) return no({ kind: 'future', day, today });
  if (day < current.feedDay) return no({ kind: 'older', day, listDay: current.feedDay });

  const known = new Map(current.courts.map((court) => [court.id, court]));
  const histories = new Map(current.courts.map(({ id, history }) => [id, history]));
  const built = buildCourts(feed.entries, histories);
  if (built.problems.length > 0) return no(broken(built.problems));

  const { lost, added } = compareLists(current.courts, built.courts);
  const kept = current.courts.filter(({ id }) => lost.includes(id));
  if (lost.length > MAX_MISSING * known.size) {
    return no({ kind: 'missing', courts: cited(kept), known: known.size });
  }
  const before = (court: Court) => ({ court: known.get(court.id), day: current.feedDay });
  const turned = built.courts.filter((court) => turnedLegacy(court, before(court), day));
  if (turned.length > 0) return no({ kind: 'turned-legacy', courts: cited(turned) });

  const found = built.courts.flatMap((court) => {
    const move = findMove(court, before(court), day, address);
    return move ? [{ id: court.id, move }] : [];
  });
  const moves = new Map(found.map(({ id, move }) => [id, move]));
  const courts = built.courts.map((court) => {
    const move = moves.get(court.id);
    return move ? { ...court, history: withFound(court.history, move) } : court;
  });
  const list = { feedDay: day, feed: address, courts: byId([...courts, ...kept]) };
  const checked = checkList(list, 'new list');
  if (!checked.ok) return no(broken(checked.problems));

  const isNew = (court: Court) => added.includes(court.id);
  const changes: ListChange[] = [
    ...courts.filter((court) => moves.has(court.id) && !isNew(court)).flatMap((court) => movedBy(day, court)),
    ...courts.filter(isNew).map(({ id, short }) => ({ kind: 'added' as const, id, court: short })),
    ...kept.map(({ id, short }) => ({ kind: 'gone' as const, id, court: short })),
    ...courts.flatMap((court) => compareCourts(known.get(court.id) ?? court, court)),
  ];
  return { ok: true, list: checked.list, found, changes };
}

/** The change for a move that this feed showed: its window ends with the feed's day. */
function movedBy(day: IsoDay, { id, short, history }: Court): ListChange[] {
  return history.flatMap((move) =>
    move.certainty === 'between' && move.by === day
      ? [{ kind: 'moved' as const, id, court: short, notBefore: move.notBefore, by: day }]
      : [],
  );
}

function no(reason: Refusal): MadeList {
  return { ok: false, reason };
}

function notFeed(
  what: 'web-page' | 'broken-json' | 'other-json',
  problem: Problem,
  characters: number,
): Refusal {
  switch (what) {
    case 'web-page':
      return { kind: 'web-page' };
    case 'broken-json':
      return { kind: 'broken-json', characters };
    case 'other-json':
      return { kind: 'not-a-feed', example: harmless(formatProblem(problem)) };
  }
}

/** A feed whose only fault is courts that we do not know is not broken: it is ahead of this version. */
function broken(problems: readonly Problem[]): Refusal {
  if (problems.every(isUnknownCourt)) {
    return { kind: 'unknown-courts', ids: problems.slice(0, 300).map(({ found }) => harmless(found, 20)) };
  }
  const shown = problems.slice(0, SHOWN).map((problem) => harmless(formatProblem(problem)));
  return { kind: 'broken', problems: shown, count: problems.length };
}

/** Courts as lawyers cite them. */
function cited(courts: readonly Court[]): string[] {
  return courts.map(({ short }) => short);
}

function byId(courts: Court[]): Court[] {
  return courts.sort((a, b) => (a.id < b.id ? -1 : 1));
}
