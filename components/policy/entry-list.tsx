import type { z } from 'zod/mini';
import { kindOf } from '../../lib/policy/index.ts';
import { text } from '../../lib/words/index.ts';
import { OrderButtons } from '../order-buttons.tsx';
import { Sentence, useSay } from '../words.tsx';
import { fieldId, nameOf, useBuilder, wordsPath } from './builder-context.ts';
import { ProblemsAt } from './problems-at.tsx';
import { type FieldProps, Fields } from './schema-field.tsx';
import { useEntries } from './use-entries.ts';

/** A list of which every entry has fields of its own. */
export function EntryList({ schema, path, value, onChange, entry }: FieldProps & { entry: z.ZodMiniType }) {
  const say = useSay();
  const { words } = useBuilder();
  const { title, description } = words.about(schema, wordsPath(path));
  const one = words.about(entry, `${wordsPath(path)}[]`).title;
  const named = (at: number) => say(text('builder.entry', { title: one, place: at + 1 }));
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const { list, said, add, press } = useEntries(entries, onChange, (_, at) => named(at));
  const kind = kindOf(entry);
  return (
    <div class="sub" data-field={path} ref={list} id={fieldId(path)} tabIndex={-1}>
      <h3>
        {title} <code class="quiet">{nameOf(path)}</code>
      </h3>
      <p class="quiet">{description}</p>
      {entries.length === 0 && (
        <p class="quiet">
          <Sentence of={text('builder.none')} />
        </p>
      )}
      <ol class="entries">
        {entries.map((each, at) => (
          <li key={`${at}`} data-entry={at}>
            <fieldset id={fieldId(`${path}[${at}]`)} tabIndex={-1}>
              <legend>{named(at)}</legend>
              <OrderButtons
                entry={named(at)}
                removal={text('builder.remove', { entry: named(at) })}
                first={at === 0}
                last={at === entries.length - 1}
                onPress={(way) => press(at, way)}
              />
              <ProblemsAt path={`${path}[${at}]`} />
              {kind.is === 'object' && (
                <Fields
                  schema={entry}
                  path={`${path}[${at}]`}
                  value={each}
                  parts={kind.parts}
                  onChange={(next) => onChange(entries.with(at, next))}
                />
              )}
            </fieldset>
          </li>
        ))}
      </ol>
      <ProblemsAt path={path} />
      <p class="buttons">
        <button type="button" data-add={path} onClick={() => add({})}>
          <Sentence of={text('builder.add', { title: one })} />
        </button>
      </p>
      <p class="quiet" role="status">
        {said && <Sentence of={said} />}
      </p>
    </div>
  );
}
