import type { Answer } from '../../lib/protocol.ts';
import { FURNITURE, type Host } from './host.ts';

/** Puts the first answer into the overlay, with all that it needs: the browser parses it in one go. */
export function fill({ element, root }: Host, answer: Answer): HTMLElement {
  setAttributes(element, answer);
  // Markup that our own renderer made and escaped. A shadow root runs no script that is parsed into it.
  root.innerHTML = FURNITURE + answer.html;
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

function setAttributes(element: HTMLElement, { attributes }: Answer): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** The same kind of markup, for a part. */
function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** A name by which a part of the overlay is found again after a change. */
function nameOf(part: Element): string {
  const section = part.closest('details');
  return `${part.localName} ${section?.dataset.section ?? section?.className ?? ''} ${part.getAttribute('data-act') ?? part.getAttribute('href') ?? ''}`;
}
