import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/find-court.css';
import '../../components/tokens.css';
import '../../components/verdict-body.css';
import '../options/options.css';
import '../../components/order-buttons.css';
import '../../components/policy/policy.css';
import { Speaking } from '../../components/speaking.tsx';
import { Unreadable } from '../../components/unreadable.tsx';
import { loadBuilder } from './load-builder.ts';
import { PolicyPage } from './policy-page.tsx';

const language = browser.i18n.getUILanguage();
const root = document.querySelector('#policy');
const state = await loadBuilder().catch(() => null); // the browser itself cannot read what is stored
if (root) {
  render(
    state ? (
      <PolicyPage first={state} language={language} />
    ) : (
      <Speaking language={language}>
        <Unreadable />
      </Speaking>
    ),
    root,
  );
}
