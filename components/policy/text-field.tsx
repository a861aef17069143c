import { ABOUT, type About } from '../../lib/policy/index.ts';
import { useBuilder, wordsPath } from './builder-context.ts';
import { Labelled } from './labelled.tsx';
import type { FieldProps } from './schema-field.tsx';

type Input = Exclude<About['input'], 'court' | 'paragraph' | undefined>;

const TYPES: Record<Input, 'date' | 'tel' | 'url'> = { day: 'date', phone: 'tel', link: 'url' };

/** A text, in the kind of field that its schema asks for. */
export function TextField({ schema, path, value, required, onChange }: FieldProps) {
  const { title, description } = useBuilder().words.about(schema, wordsPath(path));
  const { input, example, without } = ABOUT.get(schema) ?? {};
  const shown = String(value ?? '');
  const change = (event: { currentTarget: { value: string } }) =>
    onChange(event.currentTarget.value || undefined);
  // A field for days shows none that it cannot read, so a wrong one stays a text.
  const isDate = input === 'day' && (shown === '' || /^\d{4}-\d{2}-\d{2}$/.test(shown));
  return (
    <Labelled
      path={path}
      title={title}
      about={description}
      {...(!isDate && { example: String(without ?? example) })}
      required={required ?? false}
    >
      {(control) =>
        input === 'paragraph' ? (
          <textarea {...control} name={path} rows={2} value={shown} onInput={change} />
        ) : (
          <input
            {...control}
            name={path}
            type={isDate ? 'date' : input && input !== 'day' ? TYPES[input as Input] : 'text'}
            autocomplete="off"
            spellcheck={false}
            value={shown}
            onInput={change}
          />
        )
      }
    </Labelled>
  );
}
