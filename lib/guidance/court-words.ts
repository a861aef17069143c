import type { Court } from '../courts/index.ts';
import type { Verdict } from '../verdict/index.ts';

/** The court that an answer speaks of first: the circuit where one address serves it and its BAP. */
export function mainCourt(verdict: Verdict): Court | null {
  return verdict.courts[0]?.court ?? null;
}

/** Courts of appeals and their panels: their old filer logins came from PACER, and they link in another way. */
export function isAppellate(verdict: Verdict): boolean {
  return isAppellateCourt(mainCourt(verdict));
}

/** The same, of a court. */
export function isAppellateCourt(court: Court | null): boolean {
  return court?.kind === 'appeals' || court?.kind === 'bap';
}

/** The citation form for use inside a sentence. */
export function courtName(verdict: Verdict): string {
  return mainCourt(verdict)?.short ?? '';
}
