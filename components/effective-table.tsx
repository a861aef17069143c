import type { EffectiveRow, From } from '../lib/policy/index.ts';
import { type MessageKey, type Text, text } from '../lib/words/index.ts';
import { Sentence, useSay } from './words.tsx';

/** Whose word a value is, in words. */
export const FROM: Record<From, MessageKey> = {
  locked: 'policy.from.locked',
  policy: 'policy.from.policy',
  person: 'policy.from.person',
  default: 'policy.from.default',
};

const COLUMNS = ['policy.column.name', 'policy.column.value', 'policy.column.from'] as const;

/** Every value that holds, and whose word it is. */
export function EffectiveTable({ rows, name }: { rows: readonly EffectiveRow[]; name: Text }) {
  const say = useSay();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard
    <section class="wide" tabIndex={0} aria-label={say(name)}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((key) => (
              <th key={key} scope="col">
                <Sentence of={text(key)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value, from }) => (
            <tr key={name} data-row={name} data-from={from}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{value === null ? '–' : <code>{value}</code>}</td>
              <td>
                <Sentence of={text(FROM[from])} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
