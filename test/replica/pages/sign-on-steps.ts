import { centralSignOn, manageMyAccount } from '../sites/central-sign-on.ts';
import type { Action, Expectation, ReplicaPage } from '../types.ts';
import { byPage } from './usual.ts';

/** An element by its id; JSF's ids hold a colon. */
const id = (value: string) => `[id="${value}"]`;

/** Gives a PACER login and presses the button. */
export const signOnAs = (username: string, password: string): Action[] => [
  { do: 'fill', target: id('loginForm:loginName'), value: username },
  { do: 'fill', target: id('loginForm:password'), value: password },
  { do: 'press', target: id('loginForm:fbtnLogin') },
];

const givePasscode: Action[] = [
  { do: 'fill', target: id('mfaForm:mfaInput'), value: '123456' },
  { do: 'press', target: id('mfaForm:btnOk') },
];

const skipUpdate: Action[] = [{ do: 'press', target: id('frmUserUpdate:bpmSkip') }];

export const promiseRedaction: Action[] = [
  { do: 'check', target: id('regmsg:chkRedact_input') },
  { do: 'press', target: id('regmsg:bpmConfirm') },
];

const expect: Expectation = { page: 'central-sign-on', court: 'CACDC', ...byPage };

const page = {
  url: 'https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=CACDC&appurl=https://ecf.cacd.uscourts.gov/cgi-bin/showpage.pl?16',
  html: centralSignOn,
};

/** What Central Sign-On becomes after its button is pressed; the address stays the same throughout. */
export const signOnSteps: ReplicaPage[] = [
  {
    ...page,
    name: 'a refused PACER login, in the box that the page has long had',
    act: signOnAs('wrong', 'wrong'),
    expect: { ...expect, state: 'failed' },
  },
  {
    ...page,
    name: 'a refused PACER login, in the newer box',
    act: signOnAs('wrongnew', 'wrong'),
    expect: { ...expect, state: 'failed' },
  },
  {
    ...page,
    name: 'the question for a one-time passcode',
    act: signOnAs('rightmfa', 'right'),
    expect: { ...expect, state: 'mfa' },
  },
  {
    ...page,
    name: 'the "User Update Required" dialog',
    act: signOnAs('rightupdate', 'right'),
    expect: { ...expect, open: ['state'] },
    note: 'The design names no state for it.',
  },
  {
    ...page,
    name: 'the redaction dialog',
    act: signOnAs('right', 'right'),
    expect: { ...expect, state: 'redaction' },
  },
  {
    ...page,
    name: 'the redaction dialog after a refusal, a passcode and a skipped update',
    act: [...signOnAs('wrong', 'wrong'), ...signOnAs('rightall', 'right'), ...givePasscode, ...skipUpdate],
    expect: { ...expect, state: 'redaction' },
  },
  {
    name: 'a refused login to Manage My Account',
    url: 'https://pacer.psc.uscourts.gov/pscof/login.jsf',
    html: manageMyAccount,
    act: signOnAs('wrong', 'wrong'),
    expect: { page: 'pacer-account', state: 'failed', overlay: 'card', open: ['state'] },
    note: 'The design gives the states without saying on which pages; this one has the same form and the same box.',
  },
];
