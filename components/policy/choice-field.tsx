import { ABOUT } from '../../lib/policy/index.ts';
import { type Text, text } from '../../lib/words/index.ts';
import { Sentence } from '../words.tsx';
import { useBuilder, wordsPath } from './builder-context.ts';
import { Labelled } from './labelled.tsx';
import type { FieldProps } from './schema-field.tsx';

type Option = readonly [value: string, words: Text];

/** One of a few, or none. A value that is none of them is shown, and does not fit. */
export function ChoiceField({ options, value, ...props }: FieldProps & { options: readonly string[] }) {
  const known = options.map((option): Option => [option, text('policy.words', { words: option })]);
  const odd = typeof value === 'string' && value !== '' && !options.includes(value);
  const without = ABOUT.get(props.schema)?.without;
  return (
    <Select
      {...props}
      value={String(value ?? '')}
      none={without === undefined ? null : text('policy.words', { words: String(without) })}
      options={odd ? [...known, [value, text('builder.unfit', { value })]] : known}
      onChoose={(next) => props.onChange(next || undefined)}
    />
  );
}

/** Yes, no, or neither. */
export function YesNoField({ value, ...props }: FieldProps) {
  const without = ABOUT.get(props.schema)?.without;
  const words = (yes: unknown) => text(yes === true ? 'builder.yes' : 'builder.no');
  return (
    <Select
      {...props}
      value={typeof value === 'boolean' ? String(value) : ''}
      none={typeof without === 'boolean' ? words(without) : null}
      options={[true, false].map((yes): Option => [String(yes), words(yes)])}
      onChoose={(next) => props.onChange(next === '' ? undefined : next === 'true')}
    />
  );
}

function Select({
  schema,
  path,
  value,
  required,
  options,
  none,
  onChoose,
}: Omit<FieldProps, 'value' | 'onChange'> & {
  value: string;
  options: readonly Option[];
  /** What holds where nothing is chosen; null where that is nothing. */
  none: Text | null;
  onChoose: (value: string) => void;
}) {
  const { title, description } = useBuilder().words.about(schema, wordsPath(path));
  return (
    <Labelled path={path} title={title} about={description} required={required ?? false}>
      {(control) => (
        <select
          {...control}
          name={path}
          value={value}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          <option value="">
            <Sentence of={none ? text('builder.notSetHolds', { value: none }) : text('builder.notSet')} />
          </option>
          {options.map(([each, words]) => (
            <option key={each} value={each}>
              <Sentence of={words} />
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
