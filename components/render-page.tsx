import { type ComponentChild, render } from 'preact';
import browser from 'webextension-polyfill';
import { Speaking } from './speaking.tsx';
import { Unreadable } from './unreadable.tsx';

/** The browser's own language, by its tag. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/**
 * Shows a page of the extension, in the place of what was shown meanwhile, and gives its element; null says that the
 * browser itself could not read what is stored.
 */
export function renderPage(page: ComponentChild | null): Element | null {
  const before = document.querySelector('#page');
  if (!before) return null;
  const unreadable = (
    <Speaking language={uiLanguage()}>
      <Unreadable />
    </Speaking>
  );
  const root = document.createElement('div');
  root.id = before.id;
  render(page ?? unreadable, root);
  before.replaceWith(root);
  return root;
}
