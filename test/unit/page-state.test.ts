import { describe, expect, it } from 'vitest';
import type { PageState } from '../../lib/page/index.ts';
import { legacyForm, page, signOn } from './made-pages.ts';
import { readHtml } from './parse-page.ts';

const SIGN_ON = 'https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=CACDC';

const refusal = '<ul><li role="alert">Invalid username or password</li></ul>';
const oldBox = (style = '') =>
  `<div id="loginForm:pclLoginMessages" class="ui-messages" ${style}>${refusal}</div>`;
const newBox = `<div id="loginForm:loginErrorMessages">${refusal}</div>`;
const mfa = '<div class="ui-dialog"><form id="mfaForm"><input id="mfaForm:mfaInput"></form></div>';
const redaction =
  '<div class="ui-dialog"><div id="redactionConfirmation"><form id="regmsg"><input id="regmsg:chkRedact_input" type="checkbox"></form></div></div>';
const hidden = (how: string, html: string) => `<div ${how}>${html}</div>`;

describe('what Central Sign-On is in the middle of', () => {
  it.each<[what: string, html: string, state: PageState | null]>([
    ['nothing but the login', '', null],
    ['a refusal in the box of long ago', oldBox(), 'failed'],
    ['a refusal in the newer box', newBox, 'failed'],
    ['a refusal in a box known by its class', `<div class="ui-messages-error">${refusal}</div>`, 'failed'],
    [
      'boxes that are empty but for spaces and comments',
      '<div id="loginForm:loginErrorMessages"> <!-- none -->\n</div>',
      null,
    ],
    ['words of refusal outside of a box', '<p>If you see "Invalid username or password", call us.</p>', null],
    ['the question for a code', mfa, 'mfa'],
    ['the redaction notice', redaction, 'redaction'],
    [
      'the redaction notice, with the code and a refusal left behind',
      oldBox() + mfa + redaction,
      'redaction',
    ],
    ['the question for a code, with a refusal left behind', newBox + mfa, 'mfa'],
    ['a redaction notice that is hidden', hidden('hidden', redaction), null],
    ['a redaction notice that is hidden from all', hidden('aria-hidden="true"', redaction), null],
    ['a redaction notice that a style hides', hidden('style="display:none"', redaction), null],
    ['a redaction notice that a style hides, with a space', hidden('style="display: none"', redaction), null],
    ['a redaction notice that is made invisible', hidden('style="visibility:hidden"', redaction), null],
    ['a code that is hidden, under a refusal', hidden('hidden', mfa) + oldBox(), 'failed'],
    ['a hidden copy of the code before the one that is shown', hidden('hidden', mfa) + mfa, 'mfa'],
    ['a refusal in a box that is hidden', oldBox('style="display:none"'), null],
    [
      'another dialog',
      '<div class="ui-dialog"><form id="frmUserUpdate"><p>Account update required!</p></form></div>',
      null,
    ],
  ])('%s', (_what, html, state) => {
    expect(readHtml(SIGN_ON, signOn(html)).page.state).toBe(state);
  });

  it('the same markup elsewhere is no state', () => {
    for (const address of ['https://train-login.uscourts.gov/csologin/login.jsf', 'https://www.example.com/'])
      expect(readHtml(address, signOn(oldBox() + mfa)).page.state).toBeNull();
  });
});

describe('a sign-in that a legacy court has refused', () => {
  const at = (html: string, path = '/cgi-bin/login.pl') =>
    readHtml(`https://ecf.cand.uscourts.gov${path}`, html).page;

  it.each([
    'Invalid ID or password',
    'Invalid user name',
    'invalid login',
    'Login failed',
    'Your account has been disabled',
  ])('is known by its words: %s', (words) => {
    expect(at(legacyForm(`<p id="loginfailure">${words}</p>`))).toMatchObject({
      kind: 'court-sign-in',
      state: 'failed',
    });
  });

  it('is not seen in a link, in code, or in a text area', () => {
    const words =
      '<a href="#">Login failed?</a><script>say("Invalid ID")</script><textarea>Invalid login</textarea>';
    expect(at(legacyForm(words)).state).toBeNull();
  });

  it('is not seen in a docket that quotes it', () => {
    expect(at(page('<td>Invalid ID or password</td>'), '/cgi-bin/DktRpt.pl?1').state).toBeNull();
  });
});
