import type { IsoDay, Move, System } from '../courts/index.ts';

/** So many days before an announced go-live, a notice is given. */
export type Threshold = 30 | 7 | 1;

/** What the person was told of one pinned court. */
export interface Told {
  /** The system last told; at first sight, the one that was seen. */
  system: System;
  /** Per announced go-live day: the nearest threshold of which a notice was given. Days that are past are dropped. */
  goLives: Record<IsoDay, Threshold>;
}

/** What was told, per PACER court ID. */
export type WatchState = Record<string, Told>;

interface OfCourt {
  /** PACER court ID. */
  courtId: string;
  /** The citation form. */
  court: string;
}

/** An announced go-live comes near. */
export interface GoLiveNotice extends OfCourt {
  kind: 'go-live';
  /** The threshold that was reached. */
  days: Threshold;
  /** How many days are left, on the court's own calendar; 0 on the day itself. Fewer than `days` after a long sleep. */
  left: number;
  day: IsoDay;
  move: Move;
}

/** The list that answers gives another system than the one last told. */
export interface SystemNotice extends OfCourt {
  kind: 'system-changed';
  from: System;
  to: System;
}

export type WatchNotice = GoLiveNotice | SystemNotice;
