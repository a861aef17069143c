import { describe, type Problem } from '../../lib/courts/feed/index.ts';
import type { Court } from '../../lib/courts/types.ts';
import type { HistoryLine } from './read-history.ts';

/** Holds the history against the courts: lines whose code is another court's, and IDs that no court has. */
export function matchHistory(
  lines: readonly HistoryLine[],
  courts: readonly Court[],
): { problems: Problem[]; withoutCourt: HistoryLine[] } {
  const codes = new Map(courts.map(({ id, code }) => [id, code]));
  const problems = lines
    .filter(({ id, code }) => code && codes.has(id) && codes.get(id) !== code)
    .map(({ line, id, code }) => ({
      where: `history line ${line} (${id})`,
      field: 'cmecf_code',
      found: describe(code),
      expected: `${codes.get(id)}, the code of ${id}`,
    }));
  return { problems, withoutCourt: lines.filter(({ id }) => !codes.has(id)) };
}
