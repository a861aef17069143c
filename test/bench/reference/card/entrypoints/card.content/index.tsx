import { render } from 'preact';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { Card } from './card.tsx';
import './card.css';

/** The way WXT documents an overlay: everything in one content script, at its default time, on every page. */
export default defineContentScript({
  // The bench puts the extension's own matches here, so that both run on the same pages.
  matches: ['*://*.uscourts.gov/*'],
  cssInjectionMode: 'ui',
  async main(context) {
    const ui = await createShadowRootUi(context, {
      name: 'ecf-card',
      position: 'overlay',
      alignment: 'bottom-right',
      anchor: 'body',
      zIndex: 2147483647,
      onMount: (container) => {
        render(<Card />, container);
        return container;
      },
      onRemove: (container) => {
        if (container) render(null, container);
      },
    });
    ui.mount();
  },
});
