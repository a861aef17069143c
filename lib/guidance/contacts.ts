import type { Court } from '../courts/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Verdict } from '../verdict/index.ts';
import { text } from '../words/index.ts';
import { mainCourt } from './court-words.ts';
import { lookup } from './links.ts';
import { organizationContact } from './organization.ts';
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

/** Whom to call: the person's own organization, the court for its own login and linking, PACER for PACER accounts. */
export function contactsFor(verdict: Verdict, policy: Policy): Contact[] {
  if (verdict.login.file === 'none') return [];
  return courtContacts(mainCourt(verdict), policy);
}

/** The same for a court by itself. */
export function courtContacts(court: Court | null, policy: Policy): Contact[] {
  const own = organizationContact(policy);
  if (!court) return [...own, PACER_SERVICE_CENTER];
  return [
    ...own,
    {
      name: text('contact.court', { court: court.short }),
      about: text('contact.courtFor'),
      phones: court.phones.slice(0, MOST_PHONES),
      link: lookup(court),
    },
    PACER_SERVICE_CENTER,
  ];
}
