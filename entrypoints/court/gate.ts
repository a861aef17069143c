import type { Message } from '../../lib/protocol.ts';

/*
 * Runs on pages of CM/ECF that are no sign-in pages by their address, where people spend their day, and has the
 * detecting script brought in where the document may be one all the same. It is a few hundred bytes, built without
 * WXT's wrapper; it asks the document one question, and where the answer is no it holds not even an element: the first
 * one that a script holds makes the browser set up its interfaces.
 */

/**
 * A password field: a legacy court answers any address with its sign-in form. Or a page with next to nothing on it:
 * the redirect with which a NextGen court sends on to Central Sign-On is a title and a script.
 */
const MAY_BE_SIGN_IN = 'input[type="password"], :root:not(:has(a, form, table, frame))';

// Written out here, for a function that is called at once is one more for the browser to compile.
if (document.querySelector(MAY_BE_SIGN_IN)) bringDetector();
// A page may turn into a sign-in page in place. It is seen when a person enters a field, before a password is typed.
else addEventListener('focusin', onFocus);

function onFocus(): void {
  if (!document.querySelector(MAY_BE_SIGN_IN)) return;
  removeEventListener('focusin', onFocus);
  bringDetector();
}

function bringDetector(): void {
  const message: Message = { type: 'bring-detector' };
  // An orphan of an older version has no runtime any more, and nothing to say.
  chrome.runtime?.sendMessage(message)?.catch(() => {});
}
