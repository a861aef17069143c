import { type Text, text } from '../words/index.ts';
import type { ListChange } from './list-change.ts';

/** A change as a sentence. */
export function changeText(change: ListChange): Text {
  const { court } = change;
  switch (change.kind) {
    case 'added':
      return text('refresh.added', { court });
    case 'gone':
      return text('refresh.gone', { court });
    case 'moved': {
      const { notBefore, by } = change;
      if (notBefore === null) return text('refresh.movedBy', { court, by: { day: by } });
      return text('refresh.moved', { court, notBefore: { day: notBefore }, by: { day: by } });
    }
    case 'phones':
      return text('refresh.phones', { court, from: listed(change.from), to: listed(change.to) });
    case 'website':
      return text('refresh.website', { court, from: stated(change.from), to: stated(change.to) });
    case 'software':
      return text('refresh.software', { court, from: stated(change.from), to: stated(change.to) });
  }
}

function listed(numbers: readonly string[]): string | Text {
  return stated(numbers.join(', ') || null);
}

function stated(value: string | null): string | Text {
  return value ?? text('refresh.notStated');
}
