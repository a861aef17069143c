import type { ComponentChildren } from 'preact';
import { text } from '../../lib/words/index.ts';
import { Sentence } from '../words.tsx';
import { fieldId, nameOf, useBuilder } from './builder-context.ts';
import { ProblemsAt, problemId } from './problems-at.tsx';

/** What a control is given so that its name, its description and its mistakes are read out with it. */
export interface Control {
  id: string;
  'aria-describedby': string;
  'aria-invalid': boolean;
  'aria-required'?: true;
}

/** A field under its name, with what it does and what is wrong with it. */
export function Labelled({
  path,
  title,
  about,
  example,
  required = false,
  named = true,
  children,
}: {
  path: string;
  title: string;
  about: string;
  example?: string;
  required?: boolean;
  /** Whether its name in the policy is shown. */
  named?: boolean;
  children: (control: Control) => ComponentChildren;
}) {
  const id = fieldId(path);
  const wrong = useBuilder().problems.has(path);
  return (
    <div class="field" data-field={path}>
      <label for={id}>
        {title}{' '}
        {required && (
          <span class="quiet">
            (<Sentence of={text('builder.required')} />)
          </span>
        )}{' '}
        {named && <code class="quiet">{nameOf(path)}</code>}
      </label>
      <p class="quiet" id={`${id}-about`}>
        {about} {example && <Sentence of={text('builder.example', { example })} />}
      </p>
      {children({
        id,
        'aria-describedby': wrong ? `${id}-about ${problemId(path)}` : `${id}-about`,
        'aria-invalid': wrong,
        ...(required && { 'aria-required': true }),
      })}
      <ProblemsAt path={path} />
    </div>
  );
}
