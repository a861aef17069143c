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
  onChoose,
}: {
  label: Text;
  name: string;
  value: T;
  options: readonly (readonly [T, Text])[];
  disabled: boolean;
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
  onChange,
}: {
  label: Text;
  name: string;
  checked: boolean;
  disabled: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        <Sentence of={label} />
      </span>
    </label>
  );
}
