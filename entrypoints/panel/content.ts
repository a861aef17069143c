import type { Answer } from '../../lib/protocol.ts';
import { FOLD_STYLE, type Host, LIVE, STYLE } from './host.ts';

/** Set while the extension is built: see `browser-differences.ts`. */
declare const PARSES_IN_PLACE: boolean;

/** Puts the first answer into the overlay, with all that it needs. */
export function fill({ element, root }: Host, answer: Answer): HTMLElement {
  setAttributes(element, answer);
  const html = LIVE + answer.html;
  if (PARSES_IN_PLACE) root.innerHTML = html;
  else root.append(parse(html));
  root.prepend(style(STYLE));
  return root.lastElementChild as HTMLElement;
}

/** Puts another answer there; what the person had opened stays open, and the focus stays where it was. */
export function refill({ element, root }: Host, answer: Answer): HTMLElement {
  for (const name of element.getAttributeNames()) {
    if (name.startsWith('data-') && !(name in answer.attributes)) element.removeAttribute(name);
  }
  const opened = foldsIn(root).filter(isOpen).map(nameOf);
  const focused = root.activeElement && nameOf(root.activeElement);
  setAttributes(element, answer);
  const frame = parse(answer.html).firstElementChild as HTMLElement;
  root.lastElementChild?.replaceWith(frame);
  for (const fold of foldsIn(root)) if (opened.includes(nameOf(fold))) turn(fold, answer);
  if (focused) {
    const twin = [...root.querySelectorAll<HTMLElement>('button, a')].find(
      (each) => nameOf(each) === focused,
    );
    twin?.focus({ preventScroll: true }); // only ever given back to what had it inside the overlay
  }
  return frame;
}

/** Opens the part of a button, or closes it. Its content is put there, and the style of such, when it is opened first. */
export function turn(fold: HTMLElement, answer: Answer): void {
  const open = !isOpen(fold);
  fold.setAttribute('aria-expanded', String(open));
  const { parentElement: part } = fold;
  if (!open || !part || part.childElementCount > 1) return;
  const styles = (part.getRootNode() as ShadowRoot).querySelectorAll('style');
  if (styles.length === 1) styles[0]?.after(style(FOLD_STYLE));
  part.append(parse(answer.folds[part.dataset.section ?? ''] ?? ''));
}

const foldsIn = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('[data-act="fold"]')];

const isOpen = (fold: HTMLElement) => fold.getAttribute('aria-expanded') === 'true';

/**
 * A page's policy may forbid style in markup. What a script of ours writes into an element is ours, and free of it, and the
 * browser does not look for markup in it.
 */
function style(text: string): HTMLStyleElement {
  const element = document.createElement('style');
  element.textContent = text;
  return element;
}

function setAttributes(element: HTMLElement, { attributes }: Answer): void {
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
}

/** Markup that our own renderer made and escaped; where it is parsed, nothing in it runs or loads. */
function parse(html: string): DocumentFragment {
  if (PARSES_IN_PLACE) {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
  }
  const { head, body } = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...head.childNodes, ...body.childNodes);
  return fragment;
}

/** A name by which a part of the overlay is found again after a change. */
function nameOf(part: Element): string {
  const section = part.closest('[data-section]')?.getAttribute('data-section') ?? '';
  return `${part.localName} ${section} ${part.getAttribute('data-act') ?? part.getAttribute('href') ?? ''}`;
}
