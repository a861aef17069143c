import '../../components/find-court.css';
import '../../components/tokens.css';
import '../../components/verdict-body.css';
import '../../components/details.css';
import '../../components/fold-content.css';
import '../../components/wide-page.css';
import '../options/options.css';
import '../../components/order-buttons.css';
import '../../components/policy/policy.css';
import { renderPage, uiLanguage } from '../../components/render-page.tsx';
import { loadBuilder } from './load-builder.ts';
import { PolicyPage } from './policy-page.tsx';

const language = uiLanguage();
const state = await loadBuilder().catch(() => null); // the browser itself cannot read what is stored
renderPage(state && <PolicyPage first={state} language={language} />);
