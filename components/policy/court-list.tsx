import { text } from '../../lib/words/index.ts';
import { FindCourt } from '../find-court.tsx';
import { OrderButtons } from '../order-buttons.tsx';
import { Sentence } from '../words.tsx';
import { fieldId, nameOf, useBuilder, wordsPath } from './builder-context.ts';
import { ProblemsAt } from './problems-at.tsx';
import type { FieldProps } from './schema-field.tsx';
import { useEntries } from './use-entries.ts';

/** A list of courts in an order, with the search to add one. */
export function CourtList({ schema, path, value, onChange }: FieldProps) {
  const { words, courts } = useBuilder();
  const { title, description } = words.about(schema, wordsPath(path));
  const ids = Array.isArray(value) ? value.map(String) : [];
  const named = (id: string) => courts.find((court) => court.id === id)?.short ?? id;
  const { list, said, add, press } = useEntries(ids, onChange, named);
  return (
    <div class="sub courts" data-field={path} ref={list} id={fieldId(path)} tabIndex={-1}>
      <h3>
        {title} <code class="quiet">{nameOf(path)}</code>
      </h3>
      <p class="quiet">{description}</p>
      <ol>
        {ids.map((id, at) => (
          <li key={`${at}`} data-entry={at} data-chosen={id} id={fieldId(`${path}[${at}]`)} tabIndex={-1}>
            <span class="line">
              <span>
                {named(id)} <code class="quiet">{id}</code>
              </span>
              <OrderButtons
                entry={named(id)}
                removal={text('builder.remove', { entry: named(id) })}
                first={at === 0}
                last={at === ids.length - 1}
                onPress={(way) => press(at, way)}
              />
            </span>
            <ProblemsAt path={`${path}[${at}]`} />
          </li>
        ))}
      </ol>
      <ProblemsAt path={path} />
      <div data-add={path}>
        <FindCourt
          courts={courts}
          label={text('builder.find', { field: path })}
          choose={({ id }) => {
            if (!ids.includes(id)) add(id, true);
          }}
        />
      </div>
      <p class="quiet" role="status">
        {said && <Sentence of={said} />}
      </p>
    </div>
  );
}
