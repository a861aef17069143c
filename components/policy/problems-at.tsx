import { Sentence } from '../words.tsx';
import { fieldId, useBuilder } from './builder-context.ts';

/** What is wrong at a path, beside it. */
export function ProblemsAt({ path }: { path: string }) {
  const problems = useBuilder().problems.get(path) ?? [];
  if (problems.length === 0) return null;
  return (
    <p class="wrong" id={problemId(path)} data-problem={path}>
      {problems.map((problem, at) => (
        <span key={`${at}`}>
          <Sentence of={problem} />{' '}
        </span>
      ))}
    </p>
  );
}

export const problemId = (path: string) => `${fieldId(path)}-problem`;
