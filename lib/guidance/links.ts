import type { Court } from '../courts/index.ts';
import { text } from '../words/index.ts';
import type { Link } from './types.ts';

/** Addresses of PACER, as court notices and PACER's own pages give them (domain.md 3.2). */
export const REGISTER: Link = {
  label: text('link.register'),
  href: 'https://pacer.psc.uscourts.gov/pscof/registration.jsf',
};

export const MANAGE: Link = {
  label: text('link.manage'),
  href: 'https://pacer.psc.uscourts.gov/pscof/login.jsf',
};

export const FORGOT: Link = {
  label: text('link.forgot'),
  href: 'https://pacer.uscourts.gov/my-account-billing/forgot-username-or-password',
};

/** PACER's page for a court, with its help desk. */
export function lookup(court: Court): Link {
  return {
    label: text('link.lookup'),
    href: `https://pacer.uscourts.gov/file-case/court-cmecf-lookup/court/${court.id}`,
  };
}

/** PACER's list of courts, whose feed the court list is made from. */
export function courtFeed(): Link {
  return { label: text('link.courts'), href: 'https://pacer.uscourts.gov/file-case/court-cmecf-lookup' };
}

/** The court's own front door. */
export function signInSite(court: Court): Link | null {
  const [host] = court.hosts;
  return host ? { label: text('link.signIn'), href: `https://${host}/` } : null;
}
