/**
 * Names in pages that we do not own, each with where it was seen (domain.md 3). Only presence and the page's own
 * words are ever read: no code reads what a person typed.
 */

/** The form of a legacy court's sign-in page: N.D. Cal. before NextGen, any address of a legacy court. */
export const LEGACY_FORM = 'GetPass';
/** Its password field, together with `login` and `clcode`. */
export const LEGACY_PASSWORD_NAME = 'key';
/** A page with that form. Old markup nests forms and tables wrongly, so the field may stand outside the form's element. */
export const LEGACY_PAGE = `:root:has(form[name="${LEGACY_FORM}"]):has(input[name="${LEGACY_PASSWORD_NAME}"])`;
/** A page with the password field of an appellate sign-in form that a court's own host serves. */
export const PASSWORD_PAGE = ':root:has(input[type="password"])';

/** Menu bar of a signed-in session: `#topmenu.yuimenubar` (district and bankruptcy CM/ECF). */
export const MENU = '#topmenu';
/** Entries that only filers see: Civil, Criminal, Bankruptcy and Adversary events. */
export const FILING_MENU = 'a[href*="Events"]';
/** The sign-out link in the menu bar. */
export const SIGN_OUT = 'a[href*="login.pl?logout"]';
/** The sign-out link of an appellate viewer. */
export const APPELLATE_SIGN_OUT = 'a[href*="InvalidUserLogin.jsp&logout=y"]';

/** Central Sign-On (login.jsf), by ID: error boxes to 2021 and since; redaction notice; multifactor form. */
export const SIGN_ON_ERRORS = ['loginForm:pclLoginMessages', 'loginForm:loginErrorMessages'];
export const SIGN_ON_REDACTION = ['redactionConfirmation', 'regmsg:chkRedact'];
export const SIGN_ON_MFA = ['mfaForm', 'mfaForm:mfaInput'];
/** And by class: error boxes of whatever else stands in the page. */
export const SIGN_ON_ERROR_CLASS = 'ui-messages-error';

/** The words of the linking step in district and bankruptcy CM/ECF, and in appellate CM/ECF. */
export const LINK_WORDS = /link (?:a|my) (?:cm\/ecf|filer) account to my pacer account/i;
/** A failed sign-in: legacy courts ("Invalid ID or password", 2016), and Central Sign-On's kin of it. */
export const FAILED_WORDS = /\b(?:invalid (?:id|user|login)|login failed|account has been disabled)/i;
/** What is in any text that speaks of either, however its parts are put together. */
export const WORDS_HINT = /link|invalid|failed|disabled/i;

/** What Manage My Account says of an account (domain.md 1). */
export const ACCOUNT_TYPE_WORDS = /\baccount type\b[\s:]*(upgraded|legacy)\b/i;
