import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/find-court.css';
import '../../components/keep.css';
import '../../components/tokens.css';
import '../../components/verdict-body.css';
import '../../components/guide/guide.css';
import './guide-page.css';
import { Speaking } from '../../components/speaking.tsx';
import { Unreadable } from '../../components/unreadable.tsx';
import { GuidePage } from './guide-page.tsx';
import { loadGuide } from './load-guide.ts';

const language = browser.i18n.getUILanguage();
const root = document.querySelector('#guide');
const state = await loadGuide().catch(() => null); // the browser itself cannot read what is stored
const court = new URL(location.href).searchParams.get('court')?.toUpperCase() ?? null;
if (root) {
  render(
    state ? (
      <GuidePage first={state} court={court} language={language} />
    ) : (
      <Speaking language={language}>
        <Unreadable />
      </Speaking>
    ),
    root,
  );
}
