import { type Court, daysBetween, type IsoDay } from '../courts/index.ts';
import { announcedDay } from './announced-day.ts';
import type { GoLiveNotice, Threshold, Told } from './types.ts';

/** Nearest first. */
const THRESHOLDS: readonly Threshold[] = [1, 7, 30];

/**
 * The notices of a court's announced go-lives on a day of its own calendar. Only the nearest threshold counts: a
 * browser that was off for weeks gives one notice, not three. Another day for the same move counts anew.
 */
export function dueGoLives(court: Court, today: IsoDay, told: Told['goLives']): GoLiveNotice[] {
  return court.history.flatMap((move) => {
    const day = announcedDay(move);
    if (day === null || day < today) return [];
    const left = daysBetween(today, day);
    const days = THRESHOLDS.find((threshold) => left <= threshold);
    const nearest = told[day];
    if (days === undefined || (nearest !== undefined && nearest <= days)) return [];
    return [{ kind: 'go-live', courtId: court.id, court: court.short, days, left, day, move }];
  });
}
