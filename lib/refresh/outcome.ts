import type { IsoDay } from '../courts/index.ts';
import { type Text, text } from '../words/index.ts';
import type { ListChange } from './list-change.ts';
import type { Refusal } from './refusal.ts';
import { refusalText } from './refusal-text.ts';

/** How a refresh ended. Whatever it is, the last good list answers. */
export type Outcome =
  | { kind: 'updated'; day: IsoDay; changes: ListChange[] }
  /** The server has nothing newer than the list of `day`. */
  | { kind: 'unchanged'; day: IsoDay }
  | { kind: 'refused'; reason: Refusal }
  /** Nothing was tried: off, already under way, or too soon (`until`: milliseconds since 1970). */
  | { kind: 'off' }
  | { kind: 'running' }
  /** A newer version of the extension keeps the list in its own way, which this one leaves alone. */
  | { kind: 'newer' }
  | { kind: 'wait'; until: number };

export function outcomeText(outcome: Outcome): Text {
  switch (outcome.kind) {
    case 'updated':
      return text('refresh.updated', { day: { day: outcome.day }, count: outcome.changes.length });
    case 'unchanged':
      return text('refresh.unchanged', { day: { day: outcome.day } });
    case 'refused':
      return text('refresh.refused', { reason: refusalText(outcome.reason) });
    case 'off':
      return text('refresh.off');
    case 'running':
      return text('refresh.running');
    case 'newer':
      return text('store.newer');
    case 'wait':
      return text('refresh.wait');
  }
}
