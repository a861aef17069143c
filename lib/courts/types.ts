/** A calendar day, `YYYY-MM-DD`, with no time and no zone of its own. */
export type IsoDay = string;

/** What a court files on. `legacy` is CurrentGen CM/ECF; `other` is federal e-filing outside PACER. */
export type System = 'nextgen' | 'legacy' | 'acms' | 'other' | 'unknown';

export type CourtKind = 'district' | 'bankruptcy' | 'appeals' | 'bap' | 'national';

/** When a court moved to a system, on the court's own calendar. */
export type GoLive =
  /** `confirmed`: the court's own text says it happened that day. `scheduled`: it was announced and may have slipped. */
  | { certainty: 'confirmed' | 'scheduled'; day: IsoDay }
  /** Announced for that day and then called off, with no new day. */
  | { certainty: 'postponed'; day: IsoDay }
  /** The day is not known: not before `notBefore` (null: no bound is known) and not after `by`. */
  | { certainty: 'between'; notBefore: IsoDay | null; by: IsoDay };

/** One dated system of a court's history, with where the date comes from. */
export type Move = GoLive & {
  system: Exclude<System, 'unknown'>;
  /** What an `other` system is called: `the modernized case management system`. */
  name?: string;
  /** The login that an `other` system takes; `court` where it does not say. */
  login?: 'pacer' | 'court' | 'unknown';
  /** The cases that the system has, in a few words, where it stands beside the court's main one: `all new cases`. */
  scope?: string;
  /** An administrator says so, whatever the list says. Never in a list. */
  organization?: true;
  /** Address of the page that gives the date, where there is one. */
  source?: string;
  /** What that page says, in a few words. */
  note?: string;
};

/** A help-desk telephone number as the court publishes it, with what it is for (`Civil`, `ext. 3`). */
export interface Phone {
  number: string;
  note?: string;
}

/** One PACER court. Every CM/ECF court was on legacy CM/ECF before the first entry of its history. */
export interface Court {
  /** PACER court ID: `CACDC`, `CACBK`, `09CA`, `09BAP`. */
  id: string;
  /** CM/ECF code, the host label: `cacd`, `ca9`. A BAP has its circuit's. */
  code: string;
  /** `U.S. District Court, Central District of California`. */
  name: string;
  /** The citation form that lawyers use: `C.D. Cal.`, `Bankr. C.D. Cal.`, `9th Cir.`, `9th Cir. BAP`. */
  short: string;
  kind: CourtKind;
  /** Circuit as the feed writes it: `01` … `11`, `DC`, `FC`. */
  circuit: string;
  /** Two-letter codes of the states and territories that it serves; empty for courts of the whole country. */
  states: string[];
  /** IANA time zone of the clerk's office; go-live days turn at its midnight. */
  zone: string;
  /** Sign-in hosts: `ecf.cacd.uscourts.gov`. */
  hosts: string[];
  website?: string;
  phones: Phone[];
  /** Software version that the feed reports: `NextGen CM/ECF Release 1.7.1 (Revision 1.7.1)`. */
  software?: string;
  /** Oldest first. */
  history: Move[];
}

/** The bundled court list, or one made from a later feed. */
export interface CourtList {
  /** Day on which the official feed was last updated. */
  feedDay: IsoDay;
  /** Address of the feed: the official one, or one that an administrator put in its place. */
  feed: string;
  courts: Court[];
}

/** What one or more courts of a district serve, so that they are found by it. */
export interface Served {
  /** PACER court IDs: `["CACBK", "CACDC"]`. */
  courts: string[];
  /** Counties, parishes, boroughs, independent cities and municipios, without that word: `Los Angeles`, `Orleans`. */
  counties: string[];
  /** Cities in which the courts have an office, as far as the feed's addresses give them. */
  cities: string[];
}

/** The bundled counties; each court at most once, all lists in order. */
export interface CountyList {
  /** Day on which the official feed was last updated. */
  feedDay: IsoDay;
  served: Served[];
}
