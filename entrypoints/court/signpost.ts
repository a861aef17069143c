import { observe } from '../../lib/page/document/observe.ts';
import { NOTHING, type Seen } from '../../lib/page/seen.ts';
import {
  type Answer,
  isAnswered,
  isOrphan,
  type KeptAnswer,
  OVERLAY_TAG,
  PANEL,
  type Panel,
  type PanelHandlers,
  type PanelWorld,
  type Reply,
} from '../../lib/protocol.ts';
import { sameJson } from '../../lib/same-json.ts';
import { callBackground } from './background-call.ts';
import { keptAnswer, tellVisit } from './kept-answer.ts';
import { watchPage } from './watch-page.ts';

const world = globalThis as PanelWorld;

/** Looks at one page, asks for answers to what stands there, and has the panel show them. */
export class Signpost {
  seen: Seen = NOTHING;
  /** What the last question was about. */
  #asked = { address: '', seen: NOTHING };
  #reply: Promise<Reply> = Promise.resolve(null);
  #parsed = false;
  /** The reply, where it is one that was kept and the background has not been told yet. */
  #kept: KeptAnswer | null = null;
  #stopWatching: (() => void) | null = null;
  /** There once something was shown. */
  #panel: Panel | null = null;

  /** Asks for the first time. What was kept of the last visit is an answer too; the background is told once it is shown. */
  begin(): void {
    this.#reply = this.#firstReply();
  }

  async #firstReply(): Promise<Reply> {
    const address = location.href;
    const kept = world[PANEL] ? await keptAnswer(address) : null; // without the interface it could not be shown
    if (!kept) return this.#ask();
    this.#asked = { address, seen: kept.seen };
    this.#kept = kept;
    return kept;
  }

  /** Asks the background for an answer to what has been seen so far. */
  #ask(): Promise<Reply> {
    const address = location.href; // the browser's own word for it is the one before the page changed in place
    this.#asked = { address, seen: this.seen };
    const seen = this.#parsed ? this.seen : null;
    return callBackground({ type: 'page', address, seen, panel: world[PANEL] !== undefined });
  }

  /** Looks at the document, and asks again where what stands in it is not what the answer takes to stand there. */
  look(): void {
    this.#parsed = true;
    this.seen = observe(document, location.hostname);
    void this.#show();
  }

  /** Asks once more for the same page. */
  refresh(): void {
    this.#kept = null;
    this.#reply = this.#ask();
    void this.#show();
  }

  /** Whether the last question's answer is one to another page than the one that stands here now. */
  #isNews(reply: Reply): boolean {
    const { address, seen } = this.#asked;
    return location.href !== address || !sameJson(this.seen, isAnswered(reply) ? reply.seen : seen);
  }

  async #show(): Promise<void> {
    const waited = this.#reply;
    const reply = await waited;
    // Whoever could read what was kept is no orphan.
    if (!this.#kept && isOrphan()) {
      this.#stop(); // what is shown stays as it is, until the version that came after takes its place
      return;
    }
    if (waited !== this.#reply || !this.#parsed) return; // a newer question is under way
    if (this.#isNews(reply)) {
      this.refresh();
      return;
    }
    if (isAnswered(reply)) this.#put(reply.answer);
    else if (this.#panel) this.#panel.remove();
    else document.querySelector(OVERLAY_TAG)?.remove(); // of the version that was here before
    if (reply === 'silent') this.#rest();
    else this.#stopWatching ??= watchPage(() => this.#changed());
  }

  /** Tells the background, once, that a kept answer is shown. A background that wakes up then is in nobody's way. */
  #tell(): void {
    const kept = this.#kept;
    if (!kept) return;
    this.#kept = null;
    void tellVisit({ address: this.#asked.address, made: kept.made, now: Date.now() });
  }

  #put(answer: Answer): void {
    this.#panel ??= world[PANEL]?.() ?? null;
    this.#panel?.show(answer, this.#handlers);
  }

  /** A silent page is not watched, until it turns into another page without being loaded. */
  #rest(): void {
    this.#stop();
    window.navigation?.addEventListener(
      'currententrychange',
      () => requestAnimationFrame(() => this.look()),
      {
        once: true,
      },
    );
  }

  #changed(): void {
    this.look();
    this.#panel?.settle();
  }

  #stop(): void {
    this.#stopWatching?.();
    this.#stopWatching = null;
  }

  readonly #handlers: PanelHandlers = {
    act: (act) => {
      const courts = this.#panel ? courtsShown() : [];
      if (act.startsWith('hide-')) {
        this.#stop();
        this.#panel?.remove();
      }
      void callBackground({ type: 'act', act, courts });
    },
    noRoom: () => void callBackground({ type: 'open-answer', url: location.href }),
    painted: () => this.#tell(),
  };
}

/** The courts of the answer that is shown, as its attributes say. */
function courtsShown(): string[] {
  return document.querySelector(OVERLAY_TAG)?.getAttribute('data-court')?.split(' ') ?? [];
}
