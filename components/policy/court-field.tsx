import { ABOUT } from '../../lib/policy/index.ts';
import { text } from '../../lib/words/index.ts';
import { FindCourt } from '../find-court.tsx';
import { Sentence } from '../words.tsx';
import { useBuilder, wordsPath } from './builder-context.ts';
import { Labelled } from './labelled.tsx';
import type { FieldProps } from './schema-field.tsx';

/** One court: its ID, typed or found by the search. */
export function CourtField({ schema, path, value, required, onChange }: FieldProps) {
  const { words, courts } = useBuilder();
  const { title, description } = words.about(schema, wordsPath(path));
  const id = String(value ?? '');
  const court = courts.find((each) => each.id === id);
  return (
    <>
      <Labelled
        path={path}
        title={title}
        about={description}
        example={String(ABOUT.get(schema)?.example)}
        required={required ?? false}
      >
        {(control) => (
          <input
            {...control}
            name={path}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={id}
            onInput={({ currentTarget }) => onChange(currentTarget.value.toUpperCase() || undefined)}
          />
        )}
      </Labelled>
      <p class="quiet" role="status">
        {court && <Sentence of={text('builder.court', { court: court.name })} />}
      </p>
      <FindCourt
        courts={courts}
        label={text('builder.find', { field: path })}
        choose={(found) => onChange(found.id)}
      />
    </>
  );
}
