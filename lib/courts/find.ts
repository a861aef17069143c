import { PLACES } from './feed/places.ts';
import type { Court, CourtKind } from './types.ts';

/** State and territory names by postal code: people search by them. */
const STATE_NAMES = new Map([
  ...Object.entries(PLACES).map(([letters, place]) => [place.states?.[0] ?? letters, place.name] as const),
  ['AS', 'American Samoa'], // without a federal court of its own
]);

/** Between equals, the court that most people mean comes first. */
const RANK: Record<CourtKind, number> = { district: 0, bankruptcy: 1, appeals: 2, national: 3, bap: 4 };

/** The most that a list in the popup shows. */
const MOST = 40;

/**
 * Finds courts by name, code, ID or state, best first: an exact ID or code, then a citation form, then courts whose
 * words begin with every word that was typed. Empty for an empty query.
 */
export function findCourts(courts: readonly Court[], query: string): Court[] {
  const typed = normal(query);
  if (!typed) return [];
  return courts
    .map((court) => ({ court, score: scoreOf(court, typed) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score || RANK[a.court.kind] - RANK[b.court.kind] || a.court.id.localeCompare(b.court.id),
    )
    .slice(0, MOST)
    .map(({ court }) => court);
}

function scoreOf(court: Court, typed: string): number {
  const id = normal(court.id);
  const short = normal(court.short);
  if (id === typed) return 100;
  if (court.code === typed) return court.kind === 'bap' ? 98 : 99;
  if (short === typed || normal(court.name) === typed) return 90;
  if (id.startsWith(typed) || court.code.startsWith(typed)) return 80;
  const inName = words(`${court.name} ${court.short}`);
  const inStates = words(court.states.map((state) => `${state} ${STATE_NAMES.get(state) ?? ''}`).join(' '));
  const terms = typed.split(' ');
  if (!terms.every((term) => begins(inName, term) || begins(inStates, term))) return 0;
  // A word of the name weighs more than a state that the court merely serves.
  return 10 + terms.filter((term) => begins(inName, term)).length + ownStateBonus(court, typed);
}

/** "West Virginia" means that state, not the western district of Virginia. */
function ownStateBonus({ states: [own], kind }: Court, typed: string): number {
  if (kind === 'appeals' || kind === 'bap' || !own) return 0;
  const name = normal(STATE_NAMES.get(own) ?? '');
  return name && ` ${typed} `.includes(` ${name} `) ? 2 * name.split(' ').length : 0;
}

function begins(words: string[], term: string): boolean {
  return words.some((word) => word.startsWith(term));
}

function words(text: string): string[] {
  return normal(text).split(' ');
}

/** Small letters and digits, without points and accents: `C.D. Cal.` becomes `cd cal`. */
function normal(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\b2d\b/g, '2nd') // the citation forms write 2d and 3d, people both
    .replace(/\b3d\b/g, '3rd');
}
