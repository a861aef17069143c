import type { IsoDay } from '../courts/index.ts';
import type en from './en.json';

/** Key of a sentence in the message catalogue. */
export type MessageKey = keyof typeof en;

/**
 * A value in a sentence. A calendar day is marked as one, and so is a moment (milliseconds since 1970), which is told
 * in the person's own time zone; another sentence may stand inside, or a list of them.
 */
export type Value = string | number | { day: IsoDay } | { moment: number } | { list: Text[] } | Text;

/** A sentence that is not yet in any language: what the stages hand to the surfaces. */
export interface Text {
  key: MessageKey;
  values?: Record<string, Value>;
}

export function text(key: MessageKey, values?: Record<string, Value>): Text {
  return values ? { key, values } : { key };
}
