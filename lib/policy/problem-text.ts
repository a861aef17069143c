import { type MessageKey, type Text, text } from '../words/index.ts';
import type { Instead, PolicyProblem } from './problem.ts';

const INSTEAD: Record<Instead, MessageKey> = {
  policy: 'policy.instead.policy',
  key: 'policy.instead.key',
  entry: 'policy.instead.entry',
  part: 'policy.instead.part',
};

/** A mistake as an administrator reads it: where, what was found, what is expected, and what the extension does instead. */
export function policyProblemText({ path, found, expected, instead }: PolicyProblem): Text {
  return text('policy.problem', { path, found, expected, instead: text(INSTEAD[instead]) });
}
