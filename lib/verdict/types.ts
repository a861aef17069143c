import type { Court, IsoDay, Move, System } from '../courts/index.ts';
import type { Sighting } from '../memory/index.ts';
import type { PageKind, PageState } from '../page/index.ts';
import type { CourtOverride } from '../policy/index.ts';

/** What the person must use. `court` is the CM/ECF login that this court issued. */
export type Login = 'pacer' | 'court' | 'training' | 'none' | 'unknown';

/** What an answer rests on. `list` is the bundled list, `feed` a refreshed one. */
export type Basis = 'list' | 'page' | 'policy' | 'observed' | 'feed';

/** What a court's dated history says for one day. Moves are given so that people can be told dates. */
export type Standing =
  /** On legacy CM/ECF from the start; `next` is the announced or known move ahead. */
  | { system: 'legacy'; since?: undefined; next: Move | null }
  /** Moved. `since` says when, as far as that is known; `next` is a move that is ahead, or was called off. */
  | { system: Move['system']; since: Move; next: Move | null }
  /** Within a window of which only the bounds are known, or without any history. */
  | { system: 'unknown'; window: Move | null };

/** One court's part of a verdict. */
export interface CourtStanding {
  court: Court;
  /** The day on the court's calendar for which this holds. */
  day: IsoDay;
  standing: Standing;
  /** Systems beside the main one, each for some of the court's cases. */
  beside: Move[];
}

/** What page, memory, list and organization say where they disagree. The organization has won, else the page, else the memory. */
export interface Conflict {
  /** What the organization says, where it has won. */
  organization: System | null;
  /** What the page shows; null where it shows nothing, or nothing else than the organization says. */
  page: System | null;
  /** What was seen before, where it won or says otherwise than the page. */
  observed: Sighting | null;
  /** What the list says; the answer itself where the list does not contradict it, for it may not know. */
  list: System;
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
  /** Whether that list is the bundled one, or one that was refreshed from the feed. */
  listFrom: 'list' | 'feed';
  /** What the page shows of the person's PACER account: its type, or that one is being made. */
  account: 'legacy' | 'upgraded' | 'registration' | null;
  /** What this browser saw of the court before, where it still counts. */
  seen: Sighting | null;
  conflict: Conflict | null;
  /** The administrator's word on the first court, where it holds on that day. */
  override: CourtOverride | null;
  /** Set where the person asked for another day than today. */
  preview: boolean;
}
