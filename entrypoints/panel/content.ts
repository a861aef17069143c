import type { Answer } from '../../lib/protocol.ts';
import type { Host } from './host.ts';

/** Puts an answer into the overlay; what the person had opened stays open, and the focus stays where it was. */
export function fill({ element, root }: Host, answer: Answer): HTMLElement {
  for (const name of element.getAttributeNames()) {
    if (name.startsWith('data-') && !(name in answer.attributes)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(answer.attributes)) element.setAttribute(name, value);
  const old = root.querySelector('.signpost');
  const opened = old ? [...root.querySelectorAll('details[open]')].map(nameOf) : [];
  const focused = root.activeElement && nameOf(root.activeElement);
  old?.remove();
  const { body } = new DOMParser().parseFromString(answer.html, 'text/html');
  const frame = body.firstElementChild as HTMLElement;
  root.append(frame);
  if (opened.length > 0) {
    for (const details of root.querySelectorAll('details')) details.open = opened.includes(nameOf(details));
  }
  if (focused) {
    const twin = [...root.querySelectorAll<HTMLElement>('button, summary, a')].find(
      (each) => nameOf(each) === focused,
    );
    twin?.focus({ preventScroll: true }); // only ever given back to what had it inside the overlay
  }
  return frame;
}

/** A name by which a part of the overlay is found again after a change. */
function nameOf(part: Element): string {
  const section = part.closest('details');
  return `${part.localName} ${section?.dataset.section ?? section?.className ?? ''} ${part.getAttribute('data-act') ?? part.getAttribute('href') ?? ''}`;
}
