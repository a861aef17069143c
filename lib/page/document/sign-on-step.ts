import type { PageState } from '../types.ts';
import { isShown } from './is-shown.ts';
import { SIGN_ON_ERROR_CLASS, SIGN_ON_ERRORS, SIGN_ON_MFA, SIGN_ON_REDACTION } from './selectors.ts';

/**
 * Reads what Central Sign-On is in the middle of. Its address does not change between password, multifactor and
 * redaction steps: each step is inserted by script. The last step that is shown wins over what is left of earlier ones.
 */
export function signOnStep(document: Document): PageState | null {
  if (withIds(document, SIGN_ON_REDACTION).some(isShown)) return 'redaction';
  if (withIds(document, SIGN_ON_MFA).some(isShown)) return 'mfa';
  const boxes = [
    ...withIds(document, SIGN_ON_ERRORS),
    ...document.getElementsByClassName(SIGN_ON_ERROR_CLASS),
  ];
  return boxes.some((box) => box.textContent?.trim() && isShown(box)) ? 'failed' : null;
}

/**
 * All elements with one of these IDs: a page may have hidden copies. Of IDs the browser keeps account, so the page is
 * searched only where there is one.
 */
function withIds(document: Document, ids: string[]): Element[] {
  return ids.flatMap((id) =>
    document.getElementById(id) ? [...document.querySelectorAll(`[id="${id}"]`)] : [],
  );
}
