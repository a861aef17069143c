import type { CourtKind } from '../courts/index.ts';

/** What people call a kind of court. */
export const KIND_WORDS: Readonly<Record<CourtKind, string>> = {
  district: 'district dist dct usdc civil criminal',
  bankruptcy: 'bankruptcy bankr bankrupt bk bky bkr bkrtcy bkcy usbc',
  appeals: 'appeals appellate circuit circ cir usca app',
  bap: 'bap bankruptcy bankr bk appellate panel circuit circ cir',
  national: 'national',
};

/** What people call a district's direction, under the letter of its citation form. */
export const DIRECTION_WORDS: Readonly<Record<string, string>> = {
  N: 'northern north no n nd',
  S: 'southern south so s sd',
  E: 'eastern east e ed',
  W: 'western west w wd',
  M: 'middle mid m md',
  C: 'central c cd',
};

/** Ordinals of the circuits by number. */
export const ORDINALS = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
];
