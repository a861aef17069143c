import { access } from 'node:fs/promises';
import { compareLists } from '../../lib/courts/feed/index.ts';
import type { CourtList } from '../../lib/courts/types.ts';
import { Stop } from '../command/stop.ts';
import { checkListText } from './check-list-text.ts';
import type { Options } from './options.ts';
import { readSource } from './read-source.ts';
import { stopFor } from './stop-for.ts';

/** What the new list has against the older one. */
export interface Change {
  lost: string[];
  added: string[];
  /** Day of the older list's feed. */
  since: string;
}

/**
 * Compares the new list with the one in `--against`, by default the committed list. Any court that is gone stops the
 * command, be it one or a hundred, unless `--allow-lost` names it: courts do not close, so a shorter feed is most
 * likely a broken one. Undefined where there is no committed list yet.
 */
export async function compareWith(options: Options, list: CourtList): Promise<Change | undefined> {
  const { against, againstDefault, allowLost } = options;
  if (againstDefault && !(await exists(against))) return undefined;
  const before = checkListText(await readSource(against), against);
  if (!before.ok) throw stopFor(before.problems);
  const { lost, added } = compareLists(before.list.courts, list.courts);
  const unexpected = lost.filter((id) => !allowLost.includes(id));
  if (unexpected.length > 0) {
    throw new Stop(lostMessage(unexpected, before.list.courts.length, against));
  }
  return { lost, added, since: before.list.feedDay };
}

/** More than so many are not a few courts that closed, so the message names no way around it. */
const FEW = 20;

function lostMessage(lost: readonly string[], of: number, against: string): string {
  const share = ((100 * lost.length) / of).toFixed(1);
  const names = lost.slice(0, FEW).join(', ') + (lost.length > FEW ? ` and ${lost.length - FEW} more` : '');
  const way = lost.length > FEW ? '' : ` If they are really gone: --allow-lost ${lost.join(',')}`;
  return `the new list lost ${lost.length} of ${of} courts (${share}%): ${names}.\nExpected every court of ${against}.${way}`;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
