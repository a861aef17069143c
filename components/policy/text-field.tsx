import { ABOUT } from '../../lib/policy/index.ts';
import { useBuilder, wordsPath } from './builder-context.ts';
import { Labelled } from './labelled.tsx';
import type { FieldProps } from './schema-field.tsx';

/** A text, in the kind of field that its schema asks for. */
export function TextField({ schema, path, value, required, onChange }: FieldProps) {
  const { title, description } = useBuilder().words.about(schema, wordsPath(path));
  const { input, example } = ABOUT.get(schema) ?? {};
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
      {...(!isDate && { example: String(example) })}
      required={required ?? false}
    >
      {(control) => {
        const shared = {
          ...control,
          name: path,
          value: shown,
          onInput: change,
          autocomplete: 'off',
        } as const;
        if (isDate) return <input {...shared} type="date" />;
        if (input === 'paragraph') return <textarea {...shared} rows={2} />;
        if (input === 'phone') return <input {...shared} type="tel" />;
        return (
          <input {...shared} type="text" spellcheck={false} {...(input === 'link' && { inputMode: 'url' })} />
        );
      }}
    </Labelled>
  );
}
