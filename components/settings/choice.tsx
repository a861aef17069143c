import { useId } from 'preact/hooks';
import type { Text } from '../../lib/words/index.ts';
import { Sentence } from '../words.tsx';

/** One of a few, chosen from a list. */
export function Choice<T extends string>({
  label,
  name,
  value,
  options,
  disabled,
  why,
  onChoose,
}: {
  label: Text;
  name: string;
  value: T;
  options: readonly (readonly [T, Text])[];
  disabled: boolean;
  /** Where it is said why it cannot be changed, by ID. */
  why?: string | undefined;
  onChoose: (value: T) => void;
}) {
  const id = useId();
  return (
    <p class="choice">
      <label for={id}>
        <Sentence of={label} />
      </label>
      <select
        id={id}
        name={name}
        value={value}
        disabled={disabled}
        aria-describedby={why}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as T)}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            <Sentence of={words} />
          </option>
        ))}
      </select>
    </p>
  );
}

/** Yes or no. */
export function Check({
  label,
  name,
  checked,
  disabled,
  why,
  onChange,
}: {
  label: Text;
  name: string;
  checked: boolean;
  disabled: boolean;
  /** Where it is said why it cannot be changed, by ID. */
  why?: string | undefined;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        disabled={disabled}
        aria-describedby={why}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        <Sentence of={label} />
      </span>
    </label>
  );
}
