import type { Answer } from '../../lib/protocol.ts';
import { furniture, type Host } from './host.ts';

/** Puts the first answer into the overlay, with all that it needs. */
export function fill({ element, root }: Host, answer: Answer): HTMLElement {
  setAttributes(element, answer);
  root.append(...furniture(), parse(answer.html));
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

/** Markup that our own renderer made and escaped. It is parsed in a document of its own, where nothing runs or loads. */
function parse(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}

/** A name by which a part of the overlay is found again after a change. */
function nameOf(part: Element): string {
  const section = part.closest('details');
  return `${part.localName} ${section?.dataset.section ?? section?.className ?? ''} ${part.getAttribute('data-act') ?? part.getAttribute('href') ?? ''}`;
}
