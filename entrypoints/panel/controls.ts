import type { Box } from './place.ts';

/** Boxes of what a page has to be clicked or filled in, in CSS pixels of the viewport. */
export interface Boxes {
  /** What a person may have to reach, and the overlay must never cover. */
  controls: Box[];
  /** What should better not be covered. */
  links: Box[];
}

/** Controls, and what a page's script makes one. Hidden fields are among them, and have no size. */
const CONTROLS =
  'input, select, textarea, button, summary, [role="button"], [role="checkbox"], [contenteditable]:not([contenteditable="false"])';

const LINKS = 'a[href], label';

/** Old front doors are framesets, and their sign-in link or form is in a frame of the same site. */
const FRAMES = 'frame, iframe';

/** Boxes of the page's controls, and of its links. Reads positions only. */
export function boxesOf(document: Document, left = 0, top = 0): Boxes {
  const boxes = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .map((element) => boxOf(element, left, top))
      .filter(({ width, height }) => width > 0 && height > 0);
  const controls = boxes(CONTROLS);
  const links = boxes(LINKS);
  if (!document.defaultView?.length) return { controls, links };
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES)) {
    const { contentDocument: inner } = frame; // null where another site's page is in it
    if (!inner) continue;
    const at = boxOf(frame, left, top);
    const inside = boxesOf(inner, at.left, at.top);
    controls.push(...inside.controls);
    links.push(...inside.links);
  }
  return { controls, links };
}

function boxOf(element: Element, left: number, top: number): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { left: x + left, top: y + top, width, height };
}
