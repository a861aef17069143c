import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/find-court.css';
import '../../components/tokens.css';
import '../../components/verdict-body.css';
import '../../components/guide/guide.css';
import './guide-page.css';
import { GuidePage } from './guide-page.tsx';
import { loadGuide } from './load-guide.ts';

const language = browser.i18n.getUILanguage();
const root = document.querySelector('#guide');
const state = await loadGuide();
const court = new URL(location.href).searchParams.get('court')?.toUpperCase() ?? null;
if (root) {
  render(<GuidePage first={state} court={court} language={language} />, root);
}
