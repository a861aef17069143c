import type { IsoDay } from '../courts/index.ts';
import type { FilerKind, OptionOf, PersonQuestion } from './options.ts';

/** Whether the old filing login is linked at a court, who says so, and since which day that is known. */
export interface Linked {
  linked: OptionOf<'linked'>;
  /** `told` by the person, or `seen` on the court's own page. */
  how: 'told' | 'seen';
  day: IsoDay;
}

/** What holds at every court. What has not been answered is absent. */
export type PersonAnswers = { [Q in Exclude<PersonQuestion, 'filer'>]?: OptionOf<Q> } & {
  filer?: Exclude<FilerKind, 'pro-hac-vice'>;
};

/** What holds at one court. */
export interface CourtAnswers {
  /** The person files here pro hac vice, whatever they are elsewhere. */
  visiting?: true;
  permission?: OptionOf<'permission'>;
  oldLogin?: OptionOf<'oldLogin'>;
  knowsLogin?: Exclude<OptionOf<'knowsLogin'>, 'linked'>;
  registration?: OptionOf<'registration'>;
  linked?: Linked;
}

/**
 * What a person has told us about their accounts, or their account's pages have shown. Kept on this device only;
 * never anything about cases, names or credentials.
 */
export interface Readiness {
  version: 1;
  person: PersonAnswers;
  /** By PACER court ID. A court is one of the person's courts by being here, also without answers. */
  courts: Record<string, CourtAnswers>;
}
