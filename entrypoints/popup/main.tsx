import '../../components/find-court.css';
import '../../components/keep.css';
import '../../components/own-readiness.css';
import '../../components/tokens.css';
import '../../components/verdict-body.css';
import '../../components/details.css';
import '../../components/fold-content.css';
import '../../components/order-buttons.css';
import '../../components/my-courts.css';
import './popup.css';

// A first frame that was kept is painted before the code, which the browser has loaded meanwhile, takes the thread.
await globalThis.ecfSignpostReading?.shown;
await import('./open-popup.tsx');
