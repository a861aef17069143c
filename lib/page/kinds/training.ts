import { siteOf } from '../site.ts';

/** A training or test system, told by host or path. It has accounts of its own: no live login works there. */
export function isTraining(url: URL): boolean {
  const site = siteOf(url);
  return 'training' in site && site.training;
}

export const trainingAddresses = [
  'https://ecf-train.azb.uscourts.gov',
  'https://ecf-train.vaeb.uscourts.gov/cgi-bin/login.pl',
  'https://ecf-test.cacd.uscourts.gov/cgi-bin/showpage.pl?16',
  'https://ecf.ca2.uscourts.gov/cmecf-train/servlet/TransportRoom?servlet=Login', // by path, on the live host
  'https://ecf.cafc.uscourts.gov/cmecf-train/servlet/TransportRoom?servlet=CaseSearch.jsp',
  'https://train-login.uscourts.gov/csologin/login.jsf?pscCourtId=CACXDC&appurl=https://ecf-test.cacd.uscourts.gov/cgi-bin/showpage.pl?16',
  'https://qa-login.uscourts.gov/csologin/login.jsf',
  'https://qa-pacer.psc.uscourts.gov/pscof/manage/maint.jsf',
  'https://train-pacer.psc.uscourts.gov/pscof/registration.jsf',
  'https://qa-pcl.uscourts.gov/pcl/index.jsf',
  'https://dcecf.psc.uscourts.gov/cgi-bin/login.pl',
  'https://ecf.tc1d.aztc.uscourts.gov/cgi-bin/login.pl',
  'https://ecf.test.aocms.uscourts.gov/',
];
