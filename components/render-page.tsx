import { type ComponentChild, render } from 'preact';
import browser from 'webextension-polyfill';
import { Speaking } from './speaking.tsx';
import { Unreadable } from './unreadable.tsx';

/** The browser's own language, by its tag. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/** Shows a page of the extension; null says that the browser itself could not read what is stored. */
export function renderPage(page: ComponentChild | null): void {
  const root = document.querySelector('#page');
  if (!root) return;
  const unreadable = (
    <Speaking language={uiLanguage()}>
      <Unreadable />
    </Speaking>
  );
  render(page ?? unreadable, root);
}
