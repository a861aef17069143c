import { CMECF_PATH } from '../cmecf-path.ts';
import { isLiveCourt } from '../site.ts';

/**
 * CM/ECF programs that anyone may open without a login: court information, RSS, opinions, calendars, and a
 * creditor's electronic proof of claim and its kin (`auto…pl`, `eRQN.pl`, `eReaf.pl`).
 */
const PUBLIC_PROGRAM =
  /^\/cgi-bin\/(?:CourtInfo|rss_outside\d*|PublicCalendar|Opinions|BarLookup|auto[A-Z]\w+|eRQN|eReaf|atycal|printCal|readyDockets)\.(?:pl|cgi)$/;

/** A page that wants no login at all. No overlay belongs on it. */
export function isPublic(url: URL): boolean {
  if (!isLiveCourt(url)) return false;
  if (PUBLIC_PROGRAM.test(url.pathname)) return true;
  return !CMECF_PATH.test(url.pathname) && !/^\/(?:index\.html?)?$/.test(url.pathname);
}

export const publicAddresses = [
  'https://ecf.canb.uscourts.gov/cgi-bin/CourtInfo.pl?location=main',
  'https://ecf.cod.uscourts.gov/cgi-bin/rss_outside.pl',
  'https://ecf.ared.uscourts.gov/cgi-bin/rss_outside5.pl',
  'https://ecf.ksb.uscourts.gov/cgi-bin/PublicCalendar.pl',
  'https://ecf.dcd.uscourts.gov/cgi-bin/Opinions.pl',
  'https://ecf.wied.uscourts.gov/cgi-bin/BarLookup.pl',
  'https://ecf.meb.uscourts.gov/cgi-bin/autoFilingClaims.pl',
  'https://ecf.oknb.uscourts.gov/cgi-bin/eRQN.pl',
  'https://ecf.almb.uscourts.gov/cgi-bin/atycal.cgi',
  'https://ecf.nyed.uscourts.gov/cgi-bin/readyDockets.pl',
  'https://ecf.prd.uscourts.gov/ejuror/TransportRoom?servlet=login', // eJuror has logins of its own
  'https://ecf.flmb.uscourts.gov/training/support.htm', // about training, on the live host
  'https://ecf.med.uscourts.gov/pub/TRLLST_BGR.html',
  'https://ecf.wiwb.uscourts.gov/wiwb/webhelp/ecf_atty_manual.htm',
  'https://ecf.almb.uscourts.gov/pub/calendar',
];
