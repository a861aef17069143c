import type { z } from 'zod/mini';
import { ABOUT, isRequired, type Kind, kindOf } from '../../lib/policy/index.ts';
import { useBuilder, wordsPath } from './builder-context.ts';
import { ChoiceField, YesNoField } from './choice-field.tsx';
import { ChoiceList } from './choice-list.tsx';
import { CourtField } from './court-field.tsx';
import { CourtList } from './court-list.tsx';
import { EntryList } from './entry-list.tsx';
import { ProblemsAt } from './problems-at.tsx';
import { TextField } from './text-field.tsx';

export interface FieldProps {
  schema: z.ZodMiniType;
  /** `notices[0].from` */
  path: string;
  value: unknown;
  required?: boolean;
  /** Undefined where nothing is left in it. */
  onChange: (value: unknown) => void;
}

/** The field, or fields, for one schema of the policy. */
export function SchemaField(props: FieldProps) {
  const kind = kindOf(props.schema);
  switch (kind.is) {
    case 'object':
      return <ObjectField {...props} parts={kind.parts} />;
    case 'list':
      return <ListField {...props} entry={kind.entry} />;
    case 'choice':
      return <ChoiceField {...props} options={kind.options} />;
    case 'yes-no':
      return <YesNoField {...props} />;
    case 'text':
      return ABOUT.get(props.schema)?.input === 'court' ? (
        <CourtField {...props} />
      ) : (
        <TextField {...props} />
      );
  }
}

function ListField({ entry, ...props }: FieldProps & { entry: z.ZodMiniType }) {
  const kind = kindOf(entry);
  if (kind.is === 'choice') return <ChoiceList {...props} entry={entry} options={kind.options} />;
  if (kind.is === 'text') return <CourtList {...props} />;
  return <EntryList {...props} entry={entry} />;
}

function ObjectField({ schema, path, value, onChange, parts }: FieldProps & { parts: Parts }) {
  const { title, description } = useBuilder().words.about(schema, wordsPath(path));
  return (
    <fieldset class="sub" data-field={path}>
      <legend>{title}</legend>
      <p class="quiet">{description}</p>
      <Fields schema={schema} path={path} value={value} onChange={onChange} parts={parts} />
      <ProblemsAt path={path} />
    </fieldset>
  );
}

type Parts = Extract<Kind, { is: 'object' }>['parts'];

/** A field for each part of an object. */
export function Fields({ schema, path, value, onChange, parts }: FieldProps & { parts: Parts }) {
  const whole = Object(value) as Record<string, unknown>;
  return (
    <>
      {Object.entries(parts).map(([name, part]) => (
        <SchemaField
          key={name}
          schema={part}
          path={path ? `${path}.${name}` : name}
          value={whole[name]}
          required={isRequired(schema, name)}
          onChange={(next) => onChange({ ...whole, [name]: next })}
        />
      ))}
    </>
  );
}
