import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { COURT_PAGES } from '../../lib/page/court-pages.ts';
import { isSilent, readAddress } from '../../lib/page/index.ts';
import type { Message } from '../../lib/protocol.ts';
import { Signpost } from './signpost.ts';
import { whenParsed } from './when-parsed.ts';

/**
 * The detecting script: small, on every court page. The address decides at once whether a page may want an answer;
 * the document is read when it is parsed; the interface comes only where it is shown.
 */
export default defineContentScript({
  matches: COURT_PAGES,
  runAt: 'document_start',
  noScriptStartedPostMessage: true, // pages need not hear of it
  main(ctx) {
    const { page } = readAddress(new URL(location.href));
    if (page.kind === 'other' || page.kind === 'court-website') return;
    const signpost = new Signpost();
    ctx.onInvalidated(() => signpost.stop());
    // Ask before the document is there: answer and interface then come while the page still loads.
    if (!isSilent(page.kind)) signpost.askEarly();
    whenParsed(() => signpost.read());
    // A silent page is not watched, until it turns into another page without being loaded.
    window.navigation?.addEventListener('currententrychange', () => signpost.watch(), { once: true });
    browser.runtime.onMessage.addListener((message: Message, _sender, reply) => {
      if (message.type === 'what-page') reply(signpost.report);
    });
    addEventListener('pageshow', (event) => {
      if (event.persisted) signpost.refresh(); // back from the back/forward cache: days and settings may have changed
    });
  },
});
