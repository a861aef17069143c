import { plainPage } from '../markup/plain-page.ts';
import { acms, acmsSignIn, acmsViewer } from '../sites/acms.ts';
import type { Expectation, ReplicaPage } from '../types.ts';
import { silent } from './usual.ts';

const wanted = { system: 'acms', login: 'pacer', overlay: 'card' } as const;

const note =
  'ACMS has sign-in pages for viewing and for filing; which kind each is, the design does not say.';

const viewing = (court: string): Expectation => ({
  page: 'court-view-sign-in',
  court,
  ...wanted,
  open: ['page'],
});

const portal = (title: string, body: string) =>
  plainPage({ title, banner: 'ACMS - Ninth Circuit - Filing Portal', body });

export const acmsPages: ReplicaPage[] = [
  {
    name: 'a case in the ACMS viewer',
    url: 'https://ca9-showdoc.azurewebsites.us/26-4321',
    html: acmsViewer('Ninth Circuit', '26-4321'),
    expect: { ...silent('signed-in', '09CA'), system: 'acms' },
  },
  {
    name: 'a case in the ACMS viewer of the Second Circuit',
    url: 'https://ca2-showdoc.azurewebsites.us/26-98',
    html: acmsViewer('Second Circuit', '26-98'),
    expect: { ...silent('signed-in', '02CA'), system: 'acms' },
  },
  {
    name: 'the sign-in of the ACMS viewer, held still',
    url: 'https://ca9-showdoc.azurewebsites.us/Auth/Login?hold=1',
    html: acmsSignIn('Ninth Circuit'),
    expect: viewing('09CA'),
    note,
  },
  {
    name: 'the sign-in of the ACMS viewer of the Second Circuit, held still',
    url: 'https://ca2-showdoc.azurewebsites.us/Auth/Login?hold=1',
    html: acmsSignIn('Second Circuit'),
    expect: viewing('02CA'),
    note,
  },
  {
    name: 'an ACMS case without a session, which ends at Central Sign-On',
    url: 'https://ca9-showdoc.azurewebsites.us/26-1234',
    html: (url, visit) => acms(url, visit) ?? { status: 404, body: '' },
    lands:
      'https://pacer.login.uscourts.gov/csologin/login.jsf?appurl=https%3A%2F%2Fidp.ca9.uscourts.gov%2Fidp%2Fprofile%2FSAML2%2FRedirect%2FSSO%3Ffor%3Dca9-showdoc.azurewebsites.us',
    expect: { page: 'central-sign-on', login: 'pacer', overlay: 'card', court: '09CA', open: ['court'] },
    note: 'The identity host serves both circuits, so a court named from it may be wrong; none is safer.',
  },
  {
    name: 'the ACMS filing portal',
    url: 'https://ca9-portal.powerappsportals.us/',
    html: portal('ACMS Portal', '<h1>Welcome</h1><p><a href="/SignIn"><b>Sign in with PACER</b></a></p>'),
    expect: { page: 'front-door', court: '09CA', ...wanted, open: ['page'] },
    note,
  },
  {
    name: 'the sign-in of the ACMS filing portal',
    url: 'https://ca9-portal.powerappsportals.us/SignIn',
    html: portal('Sign in - ACMS Portal', '<h1>Sign in</h1><p><button type="button">PACER</button></p>'),
    expect: { page: 'court-sign-in', court: '09CA', ...wanted, open: ['page'] },
    note,
  },
];
