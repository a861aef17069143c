import type { PolicyProblem, PolicyWords } from '../../lib/policy/index.ts';
import { type Text, text } from '../../lib/words/index.ts';

/** A mistake as it is told beside its field. */
export function fieldProblem({ found, expected }: PolicyProblem, { phrase }: PolicyWords): Text {
  if (found === 'nothing') return text('builder.missing', { expected: phrase(expected) });
  return text('builder.problem', { found: phrase(found), expected: phrase(expected) });
}
