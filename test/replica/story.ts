import { promiseRedaction, signOnAs } from './pages/sign-on-steps.ts';
import { byList, byPage, silent } from './pages/usual.ts';
import type { Action, Expectation } from './types.ts';

export interface StoryStep {
  /** What happens, in words. */
  name: string;
  /** Address typed into the address bar; absent where the step goes on from the page before. */
  open?: string;
  act?: Action[];
  /** Where the browser is when the step is over. */
  at: string;
  expect: Expectation;
}

const CACD = 'https://ecf.cacd.uscourts.gov';
const court = 'CACDC';
const SIGN_ON = `https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=CACDC&appurl=${CACD}/cgi-bin/showpage.pl?16`;
const signOn: Expectation = { page: 'central-sign-on', court, ...byPage };

const press = (target: string): Action => ({ do: 'press', target });

/**
 * A filer's first sign-in after the court's go-live, in one browser from the front door to the filing menus.
 * It works once per browser profile: the replica remembers the link.
 */
export const story: StoryStep[] = [
  {
    name: 'opens the front door',
    open: `${CACD}/`,
    at: `${CACD}/cgi-bin/ShowIndex.pl`,
    expect: { page: 'front-door', court, ...byList },
  },
  {
    name: 'presses the login link and is sent to Central Sign-On',
    act: [press('a[href="/cgi-bin/login.pl"]')],
    at: SIGN_ON,
    expect: signOn,
  },
  {
    name: 'types the old court login there, and is refused',
    act: signOnAs('oldcourtlogin', 'oldpassword'),
    at: SIGN_ON,
    expect: { ...signOn, state: 'failed' },
  },
  {
    name: 'types the PACER login, and is asked to redact',
    act: signOnAs('right', 'right'),
    at: SIGN_ON,
    expect: { ...signOn, state: 'redaction' },
  },
  {
    name: 'promises it, and finds a main menu without filing menus',
    act: promiseRedaction,
    at: `${CACD}/cgi-bin/showpage.pl?16`,
    expect: { page: 'not-linked', court, ...byList, overlay: 'pill', open: ['basis'] },
  },
  {
    name: 'opens Utilities',
    act: [press('#topmenu a[href*="Utilities"]')],
    at: `${CACD}/cgi-bin/DisplayMenu.pl?Utilities&id=-1`,
    expect: silent('signed-in', court),
  },
  {
    name: 'chooses to link the accounts',
    act: [press('a[href="/cgi-bin/LinkAccount.pl"]')],
    at: `${CACD}/cgi-bin/LinkAccount.pl`,
    expect: { page: 'link-account', court, ...byList, open: ['login', 'basis'] },
  },
  {
    name: 'gives the court login once',
    act: [
      { do: 'fill', target: 'input[name=login]', value: 'right' },
      { do: 'fill', target: 'input[name=key]', value: 'right' },
      press('input[name=button1]'),
    ],
    at: `${CACD}/cgi-bin/LinkAccount.pl`,
    expect: { page: 'link-account', court, ...byList, open: ['page', 'login', 'basis', 'overlay'] },
  },
  {
    name: 'confirms that both accounts are theirs',
    act: [press('input[name=button1]')],
    at: `${CACD}/cgi-bin/LinkAccount.pl`,
    expect: { page: 'link-account', court, ...byList, open: ['page', 'login', 'basis', 'overlay'] },
  },
  {
    name: 'goes back to the main menu, which has the filing menus now',
    act: [press('a[href="/cgi-bin/showpage.pl?16"]')],
    at: `${CACD}/cgi-bin/showpage.pl?16`,
    expect: silent('signed-in', court),
  },
];
