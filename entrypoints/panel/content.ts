import type { Answer } from '../../lib/protocol.ts';
import { type Host, LIVE, STYLE } from './host.ts';

/** Set while the extension is built: see `browser-differences.ts`. */
declare const PARSES_IN_PLACE: boolean;

/** Puts the first answer into the overlay, with all that it needs. */
export function fill({ element, root }: Host, answer: Answer): HTMLElement {
  setAttributes(element, answer);
  const html = LIVE + answer.html;
  if (PARSES_IN_PLACE) root.innerHTML = html;
  else root.append(parse(html));
  root.prepend(ownStyle());
  return root.lastElementChild as HTMLElement;
}

/** Puts another answer there; what the person had opened stays open, and the focus stays where it was. */
export function refill({ element, root }: Host, answer: Answer): HTMLElement {
  for (const name of element.getAttributeNames()) {
    if (name.startsWith('data-') && !(name in answer.attributes)) element.removeAttribute(name);
  }
  const opened = [...root.querySelectorAll('details[open]')].map(nameOf);
  const focused = root.activeElement && nameOf(root.activeElement);
  setAttributes(element, answer);
  const frame = parse(answer.html).firstElementChild as HTMLElement;
  root.lastElementChild?.replaceWith(frame);
  for (const details of root.querySelectorAll('details')) {
    details.open = opened.includes(nameOf(details));
    if (details.open) unfold(details, answer);
  }
  if (focused) {
    const twin = [...root.querySelectorAll<HTMLElement>('button, summary, a')].find(
      (each) => nameOf(each) === focused,
    );
    twin?.focus({ preventScroll: true }); // only ever given back to what had it inside the overlay
  }
  return frame;
}

/** Puts the content into a part that is opened for the first time. */
export function unfold(details: Element, answer: Answer): void {
  const content = answer.folds[details.getAttribute('data-section') ?? ''];
  if (content && details.childElementCount === 1) details.append(parse(content));
}

/**
 * A page's policy may forbid style in markup. What a script of ours writes into an element is ours, and free of it, and the
 * browser does not look for markup in it.
 */
function ownStyle(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = STYLE;
  return style;
}

function setAttributes(element: HTMLElement, { attributes }: Answer): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
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
  const section = part.closest('details');
  return `${part.localName} ${section?.dataset.section ?? section?.className ?? ''} ${part.getAttribute('data-act') ?? part.getAttribute('href') ?? ''}`;
}
