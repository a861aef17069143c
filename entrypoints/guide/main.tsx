import '../../components/find-court.css';
import '../../components/keep.css';
import '../../components/tokens.css';
import '../../components/verdict-body.css';
import '../../components/details.css';
import '../../components/fold-content.css';
import '../../components/guide/court-steps-view.css';
import '../../components/guide/end-card.css';
import '../../components/guide/faq-view.css';
import '../../components/guide/flow-chart.css';
import '../../components/guide/glossary-view.css';
import '../../components/guide/my-courts.css';
import '../../components/guide/who-to-call.css';
import '../../components/wide-page.css';
import './guide-page.css';
import { renderPage, uiLanguage } from '../../components/render-page.tsx';
import { GuidePage } from './guide-page.tsx';
import { loadGuide } from './load-guide.ts';

const language = uiLanguage();
const state = await loadGuide().catch(() => null); // the browser itself cannot read what is stored
const court = new URL(location.href).searchParams.get('court')?.toUpperCase() ?? null;
renderPage(state && <GuidePage first={state} court={court} language={language} />);
