import type { z } from 'zod/mini';
import { fieldId, nameOf, useBuilder, wordsPath } from './builder-context.ts';
import { ProblemsAt, problemId } from './problems-at.tsx';
import type { FieldProps } from './schema-field.tsx';

/** Some of a few. An entry that is none of them is shown, and can be taken away. */
export function ChoiceList({
  schema,
  path,
  value,
  options,
  onChange,
}: FieldProps & { entry: z.ZodMiniType; options: readonly string[] }) {
  const { words, problems } = useBuilder();
  const { title, description } = words.about(schema, wordsPath(path));
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const all = [...options, ...new Set(chosen.filter((each) => !options.includes(each)))];
  const wrong = [path, ...chosen.map((_, at) => `${path}[${at}]`)].filter((each) => problems.has(each));
  const id = fieldId(path);
  return (
    <fieldset
      class="sub choices"
      data-field={path}
      id={id}
      tabIndex={-1}
      aria-describedby={[`${id}-about`, ...wrong.map(problemId)].join(' ')}
    >
      <legend>
        {title} <code class="quiet">{nameOf(path)}</code>
      </legend>
      <p class="quiet" id={`${id}-about`}>
        {description}
      </p>
      <div class="row">
        {all.map((option) => (
          <label key={option} class="check">
            <input
              type="checkbox"
              name={path}
              value={option}
              checked={chosen.includes(option)}
              onChange={({ currentTarget }) => {
                const next = currentTarget.checked
                  ? [...chosen, option]
                  : chosen.filter((each) => each !== option);
                onChange(next.length > 0 ? next : undefined);
              }}
            />
            <code>{option}</code>
          </label>
        ))}
      </div>
      {wrong.map((each) => (
        <ProblemsAt key={each} path={each} />
      ))}
    </fieldset>
  );
}
