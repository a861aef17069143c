import type { SignOnStep } from '../sessions.ts';
import { escapeHtml } from './escape.ts';

/** Two generations of the box in which a refusal appears; which one the live page has now is not known. */
export type FailureBox = 'pclLoginMessages' | 'loginErrorMessages';

export const failureBox = (prefix: string, box: FailureBox, text: string): [id: string, html: string] => {
  const id = `${prefix}:${box}`;
  const list = `<ul><li role="alert">${escapeHtml(text)}</li></ul>`;
  return box === 'pclLoginMessages'
    ? [id, `<div id="${id}" class="ui-messages ui-widget" aria-live="polite">${list}</div>`]
    : [id, `<div id="${id}" class="ui-messages-error" aria-live="polite">${list}</div>`];
};

/** Both boxes as the page first has them: an accepted login takes an earlier refusal away. */
export const emptyBoxes = (prefix: string): [id: string, html: string][] => [
  [
    `${prefix}:pclLoginMessages`,
    `<div id="${prefix}:pclLoginMessages" class="ui-messages ui-widget" aria-live="polite"></div>`,
  ],
  [`${prefix}:loginErrorMessages`, `<div id="${prefix}:loginErrorMessages" aria-live="polite"></div>`],
];

const dialog = (id: string, title: string, body: string) =>
  `<div id="dialogs"><div class="ui-widget-overlay ui-dialog-mask"></div>
<div id="${id}" class="ui-dialog ui-widget" role="dialog" aria-modal="true" aria-label="${title}">
<div class="ui-dialog-titlebar">${title}</div>${body}</div></div>`;

const problem = (text?: string) => (text ? `<p class="req" role="alert">${escapeHtml(text)}</p>` : '');

/** The steps after the password, each a dialog over the same page. Ids, form names and titles are the real ones. */
const dialogs: Record<SignOnStep, (failure?: string) => string> = {
  mfa: (failure) =>
    dialog(
      'mfaDlg',
      'Multifactor Authentication',
      `<form id="mfaForm" name="mfaForm" method="post"><p>Type the code that your authenticator app shows now.</p>
${problem(failure)}<label for="mfaForm:mfaInput">One-time passcode</label>
<input id="mfaForm:mfaInput" name="mfaForm:mfaInput" type="text" inputmode="numeric" autocomplete="one-time-code">
<button id="mfaForm:btnOk" name="mfaForm:btnOk" type="submit">OK</button></form>`,
    ),
  update: () =>
    dialog(
      'userUpdateDlg',
      'User Update Required',
      `<form id="frmUserUpdate" name="frmUserUpdate" method="post"><p>Account update required! Change your password or
enroll an authenticator app before your skips run out.</p>
<button id="frmUserUpdate:bpmUpdate" name="frmUserUpdate:bpmUpdate" type="button">Update now</button>
<button id="frmUserUpdate:bpmSkip" name="frmUserUpdate:bpmSkip" type="submit" class="quiet">Skip for now</button></form>`,
    ),
  redaction: (failure) =>
    dialog(
      'redactionDlg',
      'Redaction Agreement',
      `<div id="redactionConfirmation"><form id="regmsg" name="regmsg" method="post"><p>Whoever files must first take out
personal data: social security and account numbers, birth dates, names of children.</p>${problem(failure)}
<div id="regmsg:chkRedact"><input id="regmsg:chkRedact_input" name="regmsg:chkRedact_input" type="checkbox" value="on">
<label for="regmsg:chkRedact_input" style="display:inline">I will follow the redaction rules when I file.</label></div>
<button id="regmsg:bpmConfirm" name="regmsg:bpmConfirm" type="submit">Continue</button></form></div>`,
    ),
};

export const stepDialog = (step: SignOnStep, failure?: string): [id: string, html: string] => [
  'dialogs',
  dialogs[step](failure),
];

/** The XML with which JSF answers a partial request. */
export const partialResponse = (updates: [id: string, html: string][], redirect?: string): string =>
  `<?xml version='1.0' encoding='UTF-8'?>\n<partial-response id="j_id1">${
    redirect
      ? `<redirect url="${escapeHtml(redirect)}"></redirect>`
      : `<changes>${updates.map(([id, html]) => `<update id="${id}"><![CDATA[${html}]]></update>`).join('')}</changes>`
  }</partial-response>`;
