import '../../components/find-court.css';
import '../../components/keep.css';
import '../../components/tokens.css';
import '../../components/verdict-body.css';
import '../../components/details.css';
import '../../components/fold-content.css';
import '../../components/order-buttons.css';
import '../../components/my-courts.css';
import '../../components/wide-page.css';
import './options.css';
import { renderPage, uiLanguage } from '../../components/render-page.tsx';
import { loadOptions } from './load-options.ts';
import { Options } from './options.tsx';

const language = uiLanguage();
const state = await loadOptions().catch(() => null); // the browser itself cannot read what is stored
renderPage(state && <Options first={state} language={language} />);
