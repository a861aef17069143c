import type { IsoDay } from '../courts/index.ts';

/** What showed the system of a court. */
export type HowSeen = 'central-sign-on' | 'redirect' | 'login-form' | 'link-form' | 'live-check';

/** A system that this browser saw at a court, on a day of the court's own calendar. */
export interface Sighting {
  system: 'nextgen' | 'legacy';
  how: HowSeen;
  day: IsoDay;
}

/** What this browser remembers of one court. Nothing of a person's cases, names or logins. */
export interface CourtMemory {
  system: Sighting | null;
  /** Whether the menu after signing in had filing menus: it has, once the court's login is linked. */
  menus: { filing: boolean; day: IsoDay } | null;
}

/** All that this browser remembers of what pages showed. Kept on this device. */
export interface Memory {
  /** By PACER court ID. */
  courts: Record<string, CourtMemory>;
  /** The account type that Manage My Account showed last. */
  account: { type: 'legacy' | 'upgraded'; day: IsoDay } | null;
}
