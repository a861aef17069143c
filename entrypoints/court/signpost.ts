import { isSilent, type Report, readAddress, readPage } from '../../lib/page/index.ts';
import { type Answer, OVERLAY_TAG, PANEL, type PanelHandlers, type PanelWorld } from '../../lib/protocol.ts';
import { callBackground } from './background-call.ts';
import { watchPage } from './watch-page.ts';

/** Asks for answers to what one page shows, and has the panel show them. */
export class Signpost {
  report: Report = readAddress(new URL(location.href));
  #asked: string | null = null;
  #answer: Promise<Answer | null> = Promise.resolve(null);
  #parsed = false;
  #stopWatching: (() => void) | null = null;

  /** Asks by the address alone, while the document still loads. */
  askEarly(): void {
    this.#ask();
  }

  /** Reads the document, and asks again where it shows more than the address told. */
  read(): void {
    this.#parsed = true;
    this.report = readPage(new URL(location.href), document);
    const news = JSON.stringify(this.report) !== this.#asked;
    if (isSilent(this.report.page.kind)) {
      // The badge of an early answer has to go too; a page that was silent all along is not even spoken of.
      if (this.#asked && news) this.#ask();
      this.#panel?.remove();
      // A silent page is not watched, until it turns into another page without being loaded.
      window.navigation?.addEventListener('currententrychange', () => this.watch(), { once: true });
      return;
    }
    this.watch();
    if (news) this.#ask();
    void this.#show();
  }

  /** Reads again whenever the page changes in place. */
  watch(): void {
    this.#stopWatching ??= watchPage(() => this.#changed());
  }

  /** Asks once more for the same page. */
  refresh(): void {
    if (this.#asked === null) return;
    this.#ask();
    void this.#show();
  }

  /** Ends all watching; what is shown stays as it is. */
  stop(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
  }

  #ask(): void {
    this.#asked = JSON.stringify(this.report);
    this.#answer = callBackground({ type: 'report', report: this.report });
  }

  async #show(): Promise<void> {
    const waited = this.#answer;
    const answer = await waited;
    if (waited !== this.#answer || !this.#parsed) return; // a newer question is under way
    if (answer) this.#panel?.show(answer, this.#handlers);
    else this.#panel?.remove();
  }

  #changed(): void {
    this.read();
    this.#panel?.settle();
  }

  get #panel() {
    return (globalThis as PanelWorld)[PANEL];
  }

  readonly #handlers: PanelHandlers = {
    act: (act) => {
      const courts = this.#panel ? courtsShown() : [];
      if (act.startsWith('hide-')) {
        this.stop();
        this.#panel?.remove();
      }
      void callBackground({ type: 'act', act, courts });
    },
    noRoom: () => void callBackground({ type: 'open-answer', url: location.href }),
  };
}

/** The courts of the answer that is shown, as its attributes say. */
function courtsShown(): string[] {
  return document.querySelector(OVERLAY_TAG)?.getAttribute('data-court')?.split(' ') ?? [];
}
