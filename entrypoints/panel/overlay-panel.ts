import {
  type Answer,
  isOrphan,
  type OverlayAct,
  type Panel,
  type PanelHandlers,
} from '../../lib/protocol.ts';
import { fill, refill, turn } from './content.ts';
import { type Boxes, boxesOf } from './controls.ts';
import { attach, type Host, makeHost, raise } from './host.ts';
import { type Box, isClear, place } from './place.ts';

type Shown = 'card' | 'pill' | 'nothing';

/** The smallest card that is still of use; below that the pill stands in for it. */
const LEAST_CARD = { width: 220, height: 132 };

/** The overlay on one page: shows answers, and keeps clear of the page's controls. */
export class OverlayPanel implements Panel {
  readonly #host: Host = makeHost();
  #frame: HTMLElement | null = null;
  #answer: Answer | null = null;
  #handlers: PanelHandlers | null = null;
  /** What the person wants to see; what is shown may be less where there is no room. */
  #wanted: 'card' | 'pill' = 'card';
  #box: Box | null = null;
  #shown: Shown = 'nothing';
  /** Set where the overlay's or the viewport's size has changed since it was placed. */
  #resized = false;
  #pending = 0;
  #listening = false;
  /** Runs once, after layout and before paint, so that the first measuring forces no layout of its own. */
  readonly #laidOut = new ResizeObserver(() => {
    this.#laidOut.disconnect();
    if (!this.#box && isSmall()) this.#wanted = 'pill';
    this.#arrange();
  });

  show(answer: Answer, handlers: PanelHandlers): void {
    const first = this.#frame === null;
    if (first) {
      this.#wanted = answer.collapsed ? 'pill' : 'card';
      this.#listen();
    }
    if (answer.html !== this.#answer?.html || first) {
      this.#frame = this.#answer ? refill(this.#host, answer) : fill(this.#host, answer);
      this.#frame.setAttribute('data-measuring', '');
      this.#display(this.#wanted);
      this.#laidOut.observe(this.#frame);
    }
    const moved = !first && answer.prefer !== this.#answer?.prefer;
    this.#answer = answer;
    this.#handlers = handlers;
    attach(this.#host);
    if (moved) this.#resize();
  }

  settle(): void {
    if (!this.#frame || this.#pending) return;
    this.#pending = requestAnimationFrame(() => {
      this.#pending = 0;
      if (!this.#frame) return;
      // Taken away by the version that came after, whose own stands in its place.
      if (isOrphan() && !this.#host.element.isConnected) return this.remove();
      attach(this.#host);
      const boxes = boxesOf(document);
      const box = this.#resized || this.#shown !== this.#wanted ? null : this.#box;
      if (!box || !isClear(box, viewport(), boxes.controls)) this.#arrange(boxes);
    });
  }

  remove(): void {
    this.#laidOut.disconnect();
    cancelAnimationFrame(this.#pending);
    this.#pending = 0;
    this.#host.element.remove();
    this.#frame = null;
    this.#box = null;
  }

  /** Has screen readers read the answer out, where it is news to them. */
  #say(): void {
    const live = this.#host.root.querySelector('.live');
    if (live && this.#answer && live.textContent !== this.#answer.announcement)
      live.textContent = this.#answer.announcement;
  }

  /** Listens once and for all: without a frame, nothing comes of it. */
  #listen(): void {
    if (this.#listening) return;
    this.#listening = true;
    const settle = () => this.settle();
    addEventListener('scroll', settle, true);
    addEventListener('resize', () => this.#resize());
    for (const end of ['transitionend', 'animationend', 'focusin']) addEventListener(end, settle, true);
    const { root } = this.#host;
    root.addEventListener('click', (event) => this.#click(event));
  }

  #resize(): void {
    this.#resized = true;
    this.settle();
  }

  #click(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
    const act = button?.dataset.act as OverlayAct | 'fold' | undefined;
    if (!button || !act) return;
    if (act === 'fold') {
      if (this.#answer) turn(button, this.#answer);
      this.#resize();
      return;
    }
    if (act === 'expand' || act === 'collapse') {
      this.#wanted = act === 'expand' ? 'card' : 'pill';
      const shown = this.#arrange();
      if (act === 'expand' && shown !== 'card') this.#handlers?.noRoom();
      // The button that was pressed is gone; its counterpart takes over what the person had focused.
      const twin = act === 'expand' ? 'collapse' : 'expand';
      this.#host.root.querySelector<HTMLElement>(`[data-act="${twin}"]`)?.focus({ preventScroll: true });
    }
    this.#handlers?.act(act);
  }

  #display(shown: Shown): void {
    this.#shown = shown;
    // Setting what is set already would make the browser lay it out again.
    if (this.#frame?.getAttribute('data-shown') !== shown) this.#frame?.setAttribute('data-shown', shown);
  }

  /** Measures and moves: the card where there is room for it, else the pill, else nothing at all. */
  #arrange(boxes = boxesOf(document)): Shown {
    const frame = this.#frame;
    if (!frame) return 'nothing';
    this.#resized = false;
    const shown =
      (this.#wanted === 'card' && this.#fit('card', boxes)) || this.#fit('pill', boxes) || 'nothing';
    this.#display(shown);
    frame.removeAttribute('data-measuring');
    // A frame later the browser has laid it out anyway; and a live region, which speaks of changes only, is there.
    requestAnimationFrame(() => {
      if (shown !== 'nothing') this.#verify();
      this.#say();
      this.#handlers?.painted();
    });
    return shown;
  }

  /** Under a transformed root, fixed places count from the root; in the top layer they count from the window again. */
  #verify(): void {
    const { element } = this.#host;
    if (this.#frame && this.#box && !isAt(element.getBoundingClientRect(), this.#box)) raise(element);
  }

  #fit(shown: 'card' | 'pill', boxes: Boxes): Shown | null {
    const frame = this.#frame;
    const part = frame?.querySelector(`.${shown}`);
    if (!frame || !part) return null;
    this.#display(shown);
    const { style } = this.#host.element;
    if (this.#box) style.cssText = '';
    const size = part.getBoundingClientRect();
    const box = place({
      viewport: viewport(),
      size: { width: size.width, height: size.height },
      least: shown === 'card' ? LEAST_CARD : { width: size.width, height: size.height },
      ...boxes,
      current: this.#box,
      prefer: this.#answer?.prefer ?? null,
    });
    if (!box) return null;
    this.#box = box;
    const width = box.width < size.width ? `--width:${box.width}px;` : '';
    const height = box.height < size.height ? `--height:${box.height}px;` : '';
    style.cssText = `--left:${box.left}px;--top:${box.top}px;${width}${height}`;
    return shown;
  }
}

function isAt({ left, top }: DOMRect, box: Box): boolean {
  return Math.abs(left - box.left) < 1 && Math.abs(top - box.top) < 1;
}

/** A card would hide most of such a window, so the pill comes first. To ask before the page is laid out would lay it out. */
function isSmall(): boolean {
  return innerWidth < 480 || innerHeight < 400;
}

/** The part of the window that shows the page, without its scroll bars. */
function viewport() {
  return { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
}
