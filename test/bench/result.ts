import type { Weight } from '../../scripts/build/weights.ts';
import type { Row } from './measure.ts';
import type { PopupRow } from './popup.ts';
import type { Subject, SubjectName } from './subjects.ts';
import type { Typing } from './typing.ts';

/** Everything that one run of the bench found. */
export interface Result {
  chromium: string;
  loads: number;
  /** The machine's load average of the minute before the first browser started, and its cores. */
  busy: { load: number; cores: number };
  subjects: Subject[];
  weights: Record<SubjectName, Weight[]>;
  rows: Row[];
  popups: PopupRow[];
  /** Null where the popup was not measured. */
  typing: Typing | null;
  /** What each extension asked of the network, compared with the empty one. */
  requests: Record<SubjectName, string[]>;
}
