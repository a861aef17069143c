import type { Court } from '../courts/index.ts';
import type { Verdict } from '../verdict/index.ts';
import { text } from '../words/index.ts';
import { mainCourt } from './court-words.ts';
import { lookup } from './links.ts';
import type { Contact } from './types.ts';

/** Two lines are enough in a card; the court's own page in PACER's list has the rest. */
const MOST_PHONES = 2;

/** PACER Service Center (domain.md 7). */
const PACER_SERVICE_CENTER: Contact = {
  name: text('contact.psc'),
  about: text('contact.pscFor'),
  phones: [{ number: '800-676-6856' }],
  email: 'pacer@psc.uscourts.gov',
  hours: text('contact.pscHours'),
};

/** Whom to call: the court for its own login and linking, PACER for PACER accounts. */
export function contactsFor(verdict: Verdict): Contact[] {
  if (verdict.login.file === 'none') return [];
  return courtContacts(mainCourt(verdict));
}

/** The same for a court by itself. */
export function courtContacts(court: Court | null): Contact[] {
  if (!court) return [PACER_SERVICE_CENTER];
  return [
    {
      name: text('contact.court', { court: court.short }),
      about: text('contact.courtFor'),
      phones: court.phones.slice(0, MOST_PHONES),
      link: lookup(court),
    },
    PACER_SERVICE_CENTER,
  ];
}
