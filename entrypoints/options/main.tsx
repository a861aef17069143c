import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/find-court.css';
import '../../components/keep.css';
import '../../components/tokens.css';
import '../../components/verdict-body.css';
import '../../components/order-buttons.css';
import '../../components/my-courts.css';
import './options.css';
import { Speaking } from '../../components/speaking.tsx';
import { Unreadable } from '../../components/unreadable.tsx';
import { loadOptions } from './load-options.ts';
import { Options } from './options.tsx';

const language = browser.i18n.getUILanguage();
const root = document.querySelector('#options');
const state = await loadOptions().catch(() => null); // the browser itself cannot read what is stored
if (root) {
  render(
    state ? (
      <Options first={state} language={language} />
    ) : (
      <Speaking language={language}>
        <Unreadable />
      </Speaking>
    ),
    root,
  );
}
