import type { Box } from './place.ts';

/** What a person may have to reach on the page, and the overlay must never cover. */
const CONTROLS =
  'input:not([type="hidden"]), select, textarea, button, summary, [role="button"], [role="checkbox"], [contenteditable]:not([contenteditable="false"])';

/** What should better not be covered. */
const LINKS = 'a[href], label';

/** Old front doors are framesets, and their sign-in link or form is in a frame of the same site. */
const FRAMES = 'frame, iframe';

/** Boxes of the page's controls, and of its links. Reads positions only. */
export function boxesOf(document: Document): { controls: Box[]; links: Box[] } {
  const controls: Box[] = [];
  const links: Box[] = [];
  collect(document, 0, 0, controls, links);
  return { controls, links };
}

function collect(document: Document, left: number, top: number, controls: Box[], links: Box[]): void {
  for (const element of document.querySelectorAll(`${CONTROLS}, ${LINKS}, ${FRAMES}`)) {
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = { left: x + left, top: y + top, width, height };
    if ('contentDocument' in element) {
      const inner = element.contentDocument as Document | null; // null where another site's page is in it
      if (inner) collect(inner, box.left, box.top, controls, links);
    } else if (width > 0 && height > 0) (element.matches(CONTROLS) ? controls : links).push(box);
  }
}
