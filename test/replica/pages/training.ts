import { frontDoor } from '../markup/front-door.ts';
import { legacyForm } from '../markup/legacy-form.ts';
import { plainPage } from '../markup/plain-page.ts';
import { centralSignOn } from '../sites/central-sign-on.ts';
import type { Expectation, ReplicaPage } from '../types.ts';

const training = (court?: string): Expectation => ({
  page: 'training',
  ...(court && { court }),
  login: 'training',
  overlay: 'card',
});

const appellate = (name: string) =>
  plainPage({
    title: `${name} Training`,
    body: `<h1>${name} - TRAINING</h1><form><label>Login <input name="loginid"></label>
<label>Password <input name="passwd" type="password"></label> <button type="button">Login</button></form>`,
  });

export const trainingPages: ReplicaPage[] = [
  {
    name: 'the front door of a training database',
    url: 'https://ecf-train.azb.uscourts.gov/',
    html: frontDoor({ title: 'AZB Training Area', court: 'TRAINING - U.S. Bankruptcy Court, Arizona' }),
    expect: training('AZBK'),
  },
  {
    name: 'the sign-in form of a training database',
    url: 'https://ecf-train.vaeb.uscourts.gov/cgi-bin/login.pl',
    html: legacyForm({ title: 'VAEB-TRAIN', court: 'TRAINING - Eastern District of Virginia', action: '' }),
    expect: training('VAEBK'),
    note: 'A password form on a training host says nothing of the court itself: no conflict.',
  },
  {
    name: 'a training database over plain HTTP',
    url: 'http://ecf-train.ilcb.uscourts.gov/',
    html: frontDoor({ title: 'ILCB Train', court: 'TRAINING - Central District of Illinois' }),
    expect: training('ILCBK'),
  },
  {
    name: 'the test system of a court',
    url: 'https://ecf-test.cacd.uscourts.gov/',
    html: frontDoor({ title: 'CACD Test', court: 'TEST - Central District of California' }),
    expect: training('CACDC'),
  },
  {
    name: 'the training path of a court of appeals',
    url: 'https://ecf.ca6.uscourts.gov/cmecf-train/servlet/TransportRoom?servlet=Login',
    html: appellate('Sixth Circuit'),
    expect: training('06CA'),
  },
  {
    name: 'the Central Sign-On of training, for a court',
    url: 'https://train-login.uscourts.gov/csologin/login.jsf?pscCourtId=CACXDC&appurl=https://ecf-test.cacd.uscourts.gov/cgi-bin/showpage.pl?16',
    html: centralSignOn,
    expect: { ...training('CACDC'), open: ['court'] },
    note: 'CACXDC is the training twin of CACDC; whether the overlay names the real court is open.',
  },
  {
    name: 'the Central Sign-On of the test realm',
    url: 'https://qa-login.uscourts.gov/csologin/login.jsf',
    html: centralSignOn,
    expect: training(),
  },
  {
    name: 'registration for a training account',
    url: 'https://train-pacer.psc.uscourts.gov/pscof/registration.jsf',
    html: plainPage({ title: 'PACER Training Registration', body: '<h1>Register for training</h1>' }),
    expect: training(),
  },
  {
    name: 'the old training court',
    url: 'https://dcecf.psc.uscourts.gov/cgi-bin/login.pl',
    html: legacyForm({ title: 'Training Court', court: 'Training District Court', action: '' }),
    expect: training(),
  },
  {
    name: 'a test court that serves no district',
    url: 'https://ecf.tc1d.aztc.uscourts.gov/',
    html: frontDoor({ title: 'TC1D Test', court: 'Test Court 1' }),
    expect: training(),
  },
];
