import type { Problem } from '../../lib/courts/feed/index.ts';
import type { Move } from '../../lib/courts/types.ts';
import type { HistoryLine } from './read-history.ts';

/**
 * The moves of each court by its ID, oldest first. Two moves in a row of one scope to the same system are a problem: the second
 * line is most likely a correction of the first, which then must go.
 */
export function groupHistory(lines: readonly HistoryLine[]): {
  history: Map<string, Move[]>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const history = new Map<string, Move[]>();
  for (const [id, own] of Map.groupBy(lines, (line) => line.id)) {
    const sorted = own.toSorted((a, b) => lastDay(a.move).localeCompare(lastDay(b.move)));
    sorted.forEach(({ line, move }, at) => {
      // Each scope has a history of its own, and a new day after a postponement is no mistake.
      const before = sorted
        .slice(0, at)
        .findLast((each) => each.move.scope === move.scope && each.move.certainty !== 'postponed');
      if (before?.move.system !== move.system) return;
      problems.push({
        where: `history line ${line} (${id})`,
        field: 'system',
        found: `${move.system} again`,
        expected: `another system than line ${before.line} gives, or one of the two lines`,
      });
    });
    history.set(
      id,
      sorted.map(({ move }) => move),
    );
  }
  return { history, problems };
}

/** The day by which a move has happened: what moves are ordered by. */
function lastDay(move: Move): string {
  return move.certainty === 'between' ? move.by : move.day;
}
