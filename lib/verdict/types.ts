import type { Court, IsoDay, Move, System } from '../courts/index.ts';
import type { PageKind, PageState } from '../page/index.ts';

/** What the person must use. `court` is the CM/ECF login that this court issued. */
export type Login = 'pacer' | 'court' | 'training' | 'none' | 'unknown';

/** What an answer rests on. `list` is the bundled list, `feed` a refreshed one. */
export type Basis = 'list' | 'page' | 'policy' | 'observed' | 'feed';

/** What a court's dated history says for one day. Moves are given so that people can be told dates. */
export type Standing =
  /** On legacy CM/ECF; `next` is the announced or known move ahead. */
  | { system: 'legacy'; next: Move | null }
  /** Moved. `since` says when, as far as that is known. */
  | { system: 'nextgen' | 'acms' | 'other'; since: Move; next: Move | null }
  /** Within a window of which only the bounds are known, or without any history. */
  | { system: 'unknown'; window: Move | null };

/** One court's part of a verdict. */
export interface CourtStanding {
  court: Court;
  /** The day on the court's calendar for which this holds. */
  day: IsoDay;
  standing: Standing;
}

/** The answer: which system, which login for which task, on what it rests and for which day. */
export interface Verdict {
  page: PageKind;
  state: PageState | null;
  /** None where the court is not known; two where one address serves a court and its BAP. */
  courts: CourtStanding[];
  system: System;
  login: { file: Login; view: Login };
  basis: Basis;
  /** The day for which the answer holds, on the court's own calendar. */
  asOf: IsoDay;
  /** Day of the list that was asked. */
  listDay: IsoDay;
  /** The list's age today, in days. */
  listAge: number;
  /** What page and list say where they disagree. The page has won. */
  conflict: { page: System; list: System } | null;
  /** Set where the person asked for another day than today. */
  preview: boolean;
}
