import type { PageState } from '../types.ts';
import { isShown, shown } from './is-shown.ts';
import { SIGN_ON_ERRORS, SIGN_ON_MFA, SIGN_ON_REDACTION } from './selectors.ts';

/**
 * Reads what Central Sign-On is in the middle of. Its address does not change between password, multifactor and
 * redaction steps: each step is inserted by script. The last step that is shown wins over what is left of earlier ones.
 */
export function signOnStep(document: Document): PageState | null {
  if (shown(document, SIGN_ON_REDACTION)) return 'redaction';
  if (shown(document, SIGN_ON_MFA)) return 'mfa';
  for (const box of document.querySelectorAll(SIGN_ON_ERRORS)) {
    if (box.textContent?.trim() && isShown(box)) return 'failed';
  }
  return null;
}
