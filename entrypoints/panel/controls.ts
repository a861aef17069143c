import type { Box } from './place.ts';

/** What a person may have to reach on the page, and the overlay must never cover. */
const CONTROLS =
  'input:not([type="hidden"]), select, textarea, button, summary, [role="button"], [role="checkbox"], [contenteditable]:not([contenteditable="false"])';

const LINKS = 'a[href], label';

/** Boxes of the page's controls, and of its links. Reads positions only. */
export function boxesOf(document: Document): { controls: Box[]; links: Box[] } {
  const controls: Box[] = [];
  const links: Box[] = [];
  collect(document, 0, 0, controls, links);
  return { controls, links };
}

function collect(document: Document, left: number, top: number, controls: Box[], links: Box[]): void {
  for (const element of document.querySelectorAll(CONTROLS)) push(controls, element, left, top);
  for (const element of document.querySelectorAll(LINKS)) push(links, element, left, top);
  // Old front doors are framesets, and their sign-in link or form is in a frame of the same site.
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('frame, iframe')) {
    const inner = frame.contentDocument;
    if (!inner) continue;
    const box = frame.getBoundingClientRect();
    collect(inner, left + box.left, top + box.top, controls, links);
  }
}

function push(boxes: Box[], element: Element, left: number, top: number): void {
  const box = element.getBoundingClientRect();
  const { width, height } = box;
  if (width > 0 && height > 0) boxes.push({ left: box.left + left, top: box.top + top, width, height });
}
