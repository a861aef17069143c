import type { System } from '../courts/index.ts';
import {
  FORGOT,
  isAppellateCourt,
  type Link,
  lookup,
  MANAGE,
  REGISTER,
  type Step,
  signInSite,
} from '../guidance/index.ts';
import type { FilerKind } from '../readiness/index.ts';
import { type MessageKey, type Text, text } from '../words/index.ts';
import { type Facts, goLiveDay } from './facts.ts';

/** Where a sentence applies. Every condition that is given must hold; none means always. */
export interface Only {
  systems?: readonly System[];
  /** `appellate` courts had one filer login from PACER; `trial` courts gave out one each. */
  courts?: 'trial' | 'appellate' | 'bankruptcy' | 'not-bankruptcy';
  filers?: readonly FilerKind[];
  /** Whether the day of the court's move is known. */
  move?: 'dated' | 'open';
}

/** One sentence of a table: what it says, where it applies, and the link that goes with it. */
export interface Row {
  say: MessageKey;
  only?: Only;
  /** The sentence names the day of the court's move as `{day}`; such a row needs `move: 'dated'`. */
  dated?: true;
  link?: 'register' | 'manage' | 'forgot' | 'lookup' | 'sign-in';
}

/** Whether a condition holds for these facts and this kind of filer (null: not known yet). */
export function applies(only: Only | undefined, facts: Facts, filer: FilerKind | null): boolean {
  if (!only) return true;
  const { systems, courts, filers, move } = only;
  if (systems && !systems.includes(facts.system)) return false;
  if (filers && !(filer && filers.includes(filer))) return false;
  if (move && (goLiveDay(facts) !== null) !== (move === 'dated')) return false;
  return !courts || courtIs(courts, facts);
}

function courtIs(courts: NonNullable<Only['courts']>, { court }: Facts): boolean {
  switch (courts) {
    case 'trial':
      return !isAppellateCourt(court);
    case 'appellate':
      return isAppellateCourt(court);
    case 'bankruptcy':
      return court?.kind === 'bankruptcy';
    case 'not-bankruptcy':
      return court?.kind !== 'bankruptcy';
  }
}

/** The rows that apply, as steps. */
export function stepsOf(rows: readonly Row[], facts: Facts, filer: FilerKind | null): Step[] {
  return rows.filter(({ only }) => applies(only, facts, filer)).map((row) => stepOf(row, facts));
}

export function stepOf(row: Row, facts: Facts): Step {
  const link = linkOf(row.link, facts);
  return link ? { text: sentenceOf(row, facts), link } : { text: sentenceOf(row, facts) };
}

function sentenceOf({ say, dated }: Row, facts: Facts): Text {
  const day = dated ? goLiveDay(facts) : null;
  return day ? text(say, { day: { day } }) : text(say);
}

function linkOf(link: Row['link'], { court }: Facts): Link | null {
  switch (link) {
    case 'register':
      return REGISTER;
    case 'manage':
      return MANAGE;
    case 'forgot':
      return FORGOT;
    case 'lookup':
      return court ? lookup(court) : null;
    case 'sign-in':
      return court ? signInSite(court) : null;
    case undefined:
      return null;
  }
}
