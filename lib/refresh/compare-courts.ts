import type { Court, Phone } from '../courts/index.ts';
import { harmless } from './harmless.ts';
import type { ListChange } from './list-change.ts';

/** What the feed says otherwise of a court than before: its telephone numbers, website and software. */
export function compareCourts(before: Court, after: Court): ListChange[] {
  const court = { id: after.id, court: after.short };
  const changes: ListChange[] = [];
  const [from, to] = [before.phones.map(phoneText), after.phones.map(phoneText)];
  if (from.join('\n') !== to.join('\n')) changes.push({ kind: 'phones', ...court, from, to });
  for (const kind of ['website', 'software'] as const) {
    if (before[kind] === after[kind]) continue;
    changes.push({ kind, ...court, from: shown(before[kind]), to: shown(after[kind]) });
  }
  return changes;
}

function phoneText({ number, note }: Phone): string {
  return note ? `${number} (${harmless(note)})` : number;
}

function shown(value: string | undefined): string | null {
  return value === undefined ? null : harmless(value) || null;
}
