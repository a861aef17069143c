import type { Text } from '../../lib/words/index.ts';
import { Sentence } from '../words.tsx';

/** A search field that says how much it found. */
export function SearchField({
  label,
  found,
  typed,
  onType,
}: {
  label: Text;
  /** Null while nothing is typed. */
  found: Text | null;
  typed: string;
  onType: (typed: string) => void;
}) {
  return (
    <div class="search no-print">
      <label>
        <Sentence of={label} />{' '}
        <input
          type="search"
          autocomplete="off"
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <p role="status">{found && <Sentence of={found} />}</p>
    </div>
  );
}
