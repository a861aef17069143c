import type { Weight } from '../../scripts/build/weights.ts';
import type { ChromiumLoad } from './chromium/load.ts';
import type { Clock } from './clock.ts';
import type { FirefoxLoad } from './firefox/load.ts';
import type { Row } from './measure.ts';
import type { MemoryRow } from './memory.ts';
import type { PopupRow } from './popup.ts';
import type { Seen } from './probe.ts';
import type { Subject, SubjectName } from './subjects.ts';
import type { Typing } from './typing.ts';
import type { WakeUps } from './wake-ups.ts';

/** What was found in one browser. Parts that were not asked for are empty. */
export interface Found<Load extends Seen = Seen> {
  version: string;
  subjects: Subject[];
  weights: Record<SubjectName, Weight[]>;
  /** What a page of each kind has to read and compile, in bytes. */
  injected: { page: string; bytes: Record<SubjectName, number> }[];
  rows: Row<Load>[];
  popups: PopupRow[];
  clocks: Clock[];
  wakeUps: WakeUps[];
  memory: MemoryRow[];
}

export interface ChromiumFound extends Found<ChromiumLoad> {
  /** Null where the popup was not measured. */
  typing: Typing | null;
  /** What each extension asked of the network, compared with the empty one. */
  requests: Record<SubjectName, string[]>;
}

export type FirefoxFound = Found<FirefoxLoad>;

/** Everything that one run of the bench found; null for a browser that was not asked for. */
export interface Result {
  loads: number;
  /** The machine's load average of the minute before the first browser started, and its cores. */
  busy: { load: number; cores: number };
  chromium: ChromiumFound | null;
  firefox: FirefoxFound | null;
}
