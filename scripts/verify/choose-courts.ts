import type { CourtList } from '../../lib/courts/types.ts';
import { Stop } from '../command/stop.ts';
import { checkListText } from '../courts/check-list-text.ts';
import { stopFor } from '../courts/stop-for.ts';

/** The list of a file's text, with all courts or those that are named. Stops for an ID that the list does not have. */
export function chooseCourts(text: string, only: readonly string[] | null): CourtList {
  const checked = checkListText(text, 'bundled list');
  if (!checked.ok) throw stopFor(checked.problems);
  const { list } = checked;
  if (only === null) return list;
  const known = new Set(list.courts.map(({ id }) => id));
  const missing = only.filter((id) => !known.has(id));
  if (missing.length > 0)
    throw new Stop(`--only: the list has no ${missing.join(', ')}. Expected PACER court IDs such as CACDC.`);
  return { ...list, courts: list.courts.filter(({ id }) => only.includes(id)) };
}
