import { formatProblem, type Problem } from '../../lib/courts/feed/index.ts';
import { Stop } from '../command/stop.ts';

/** How many problems are worth reading at once. */
const SHOWN = 20;

/** The stop for a list of problems that is not empty, the first of them in full. */
export function stopFor(problems: readonly Problem[]): Stop {
  const lines = problems.slice(0, SHOWN).map((problem) => `  ${formatProblem(problem)}`);
  if (problems.length > SHOWN) lines.push(`  and ${problems.length - SHOWN} more`);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return new Stop([`${count}:`, ...lines].join('\n'));
}
