import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayBeSignIn } from '../lib/page/gate.ts';
import type { Message } from '../lib/protocol.ts';

/**
 * Runs on the courts' pages that are no sign-in pages by their address, and has the detecting script brought in where
 * the document shows one after all, or turns into one in place. It does not touch the extension's API before that.
 */
export default defineUnlistedScript(() => {
  if (mayBeSignIn(location.hostname, location.pathname, document)) bringDetector();
  else if (location.hostname.startsWith('ecf.')) {
    window.navigation?.addEventListener('currententrychange', bringDetector, { once: true });
  }
});

function bringDetector(): void {
  const message: Message = { type: 'bring-detector' };
  // An orphan of an older version has no runtime any more, and nothing to say.
  chrome.runtime?.sendMessage(message)?.catch(() => {});
}
