import { isDay } from '../../lib/courts/day.ts';
import { describe } from '../../lib/courts/feed/index.ts';
import type { GoLive } from '../../lib/courts/types.ts';

/** The cells of a history line that date a move. */
export interface DateCells {
  /** `2020-02-18`, `2021-10` for a month, or empty. */
  nextgen_date: string;
  /** `confirmed`, `scheduled`, `postponed` or `bounded`. */
  status: string;
  not_before: string;
  not_after: string;
}

/** A cell that does not fit: its column, what stands there, what should. */
export interface BadCell {
  field: keyof DateCells;
  found: string;
  expected: string;
}

/**
 * Reads the date of a move. A full day wins over bounds. A month, or `bounded`, means that the day lies between two
 * days: the bounds, or else the first and the last day of the month.
 */
export function goLiveOf(cells: DateCells): GoLive | BadCell {
  const { nextgen_date: date, status, not_before, not_after } = cells;
  const bad = (field: keyof DateCells, expected: string): BadCell => ({
    field,
    found: describe(cells[field] || undefined),
    expected,
  });

  if (status !== 'confirmed' && status !== 'scheduled' && status !== 'postponed' && status !== 'bounded') {
    return bad('status', 'confirmed, scheduled, postponed or bounded');
  }
  const month = monthOf(date);
  if (date && !month && !isDay(date))
    return bad('nextgen_date', 'a day YYYY-MM-DD, a month YYYY-MM, or nothing');
  if (not_before && !isDay(not_before)) return bad('not_before', 'a day YYYY-MM-DD, or nothing');
  if (not_after && !isDay(not_after)) return bad('not_after', 'a day YYYY-MM-DD, or nothing');

  if (status === 'postponed' && (!date || month))
    return bad('nextgen_date', 'the day that was called off, YYYY-MM-DD');
  if (date && !month) {
    if (status === 'bounded') return bad('status', 'confirmed or scheduled, since the line gives a full day');
    return { certainty: status, day: date };
  }
  if (!month && status !== 'bounded') {
    return bad('nextgen_date', `a day YYYY-MM-DD or a month YYYY-MM, since the line is ${status}`);
  }
  const notBefore = not_before || month?.first || null;
  const by = not_after || month?.last;
  if (!by) return bad('not_after', 'a day YYYY-MM-DD, since the line is bounded and gives no month');
  if (notBefore && notBefore > by) return bad('not_before', `a day no later than ${by}`);
  return { certainty: 'between', notBefore, by };
}

function monthOf(text: string): { first: string; last: string } | undefined {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) return undefined;
  const lastDay = [31, 30, 29, 28].find((day) => isDay(`${text}-${day}`));
  return { first: `${text}-01`, last: `${text}-${lastDay}` };
}
