import type { Corner } from '../../lib/settings/types.ts';

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Room {
  viewport: { width: number; height: number };
  /** The natural size of what is to be placed. */
  size: { width: number; height: number };
  /** The smallest size in which it is still of use; equal to `size` for what cannot shrink. */
  least: { width: number; height: number };
  /** What must never be covered: form controls and buttons of the page. */
  controls: Box[];
  /** What should better not be covered: the page's links. */
  links: Box[];
  /** Where it is now, to stay there while that is good. */
  current: Box | null;
  /** The corner that the person wants: it is taken while it covers no control there, whatever the links. */
  prefer?: Corner | null;
}

/** Distance kept from the viewport's edges and from controls. */
const EDGE = 12;
const GAP = 4;
/** More edges than this are not tried; real sign-in pages have a dozen controls. */
const MOST_EDGES = 64;

/** Places of the corners among the `spots`. */
const CORNER_PLACE: Record<Corner, number> = {
  'lower-right': 0,
  'upper-right': 1,
  'lower-left': 2,
  'upper-left': 3,
};

/**
 * Finds where the overlay goes: a corner or the middle of a side that covers no control and few links; else the
 * largest free rectangle, shrunk into it; null where even the least size covers a control everywhere.
 */
export function place(room: Room): Box | null {
  const { viewport, size } = room;
  const fits = size.width <= viewport.width - 2 * EDGE && size.height <= viewport.height - 2 * EDGE;
  return (fits ? bestSpot(room) : null) ?? largestFree(room);
}

/** Of the spots that cover no control, the one over the fewest links; of those alike, where it is now, or the earliest. */
function bestSpot({ viewport, size, controls, links, current, prefer }: Room): Box | null {
  const all = spots(viewport, size);
  const wanted = prefer && all[CORNER_PLACE[prefer]];
  if (wanted && isFree(wanted, controls)) return wanted;
  const now = current ? all.findIndex((spot) => isAbout(spot, current)) : -1;
  if (now > 0) all.unshift(...all.splice(now, 1));
  let best: Box | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of all) {
    if (!isFree(spot, controls)) continue;
    const covered = links.reduce((sum, link) => sum + overlap(link, spot), 0);
    if (covered < least) {
      best = spot;
      least = covered;
    }
    if (covered === 0) break;
  }
  return best;
}

/** Whether a placed box is still inside the viewport and covers no control. */
export function isClear(box: Box, viewport: Room['viewport'], controls: Box[]): boolean {
  const inside = box.left + box.width <= viewport.width && box.top + box.height <= viewport.height;
  return inside && isFree(box, controls);
}

/** Corners first, the lower right before all, then the middles of the sides. */
function spots(viewport: Room['viewport'], size: Room['size']): Box[] {
  const right = viewport.width - size.width - EDGE;
  const bottom = viewport.height - size.height - EDGE;
  const across = (viewport.width - size.width) / 2;
  const along = (viewport.height - size.height) / 2;
  const at = (left: number, top: number): Box => ({
    left: Math.round(left),
    top: Math.round(top),
    width: size.width,
    height: size.height,
  });
  return [
    at(right, bottom),
    at(right, EDGE),
    at(EDGE, bottom),
    at(EDGE, EDGE),
    at(right, along),
    at(EDGE, along),
    at(across, bottom),
    at(across, EDGE),
  ];
}

/** The free rectangle that shows the most of what is placed, between the edges of the controls. */
function largestFree({ viewport, size, least, controls: all }: Room): Box | null {
  const controls = all.map(grow).filter((box) => overlap(box, { left: 0, top: 0, ...viewport }) > 0);
  const edges = new Set([EDGE, viewport.width - EDGE]);
  for (const box of controls) edges.add(box.left).add(box.left + box.width);
  const columns = [...edges].filter((x) => x >= EDGE && x <= viewport.width - EDGE).sort((a, b) => a - b);
  const tried = columns.slice(0, MOST_EDGES);
  let best: Box | null = null;
  for (const [index, left] of tried.entries()) {
    for (const right of tried.slice(index + 1)) {
      const width = Math.min(right - left, size.width);
      if (width < least.width) continue;
      const gap = tallestGap(controls, left, left + width, viewport.height);
      const height = Math.min(gap.bottom - gap.top, size.height);
      if (height < least.height) continue;
      if (!best || width * height > best.width * best.height) best = { left, top: gap.top, width, height };
    }
  }
  return best;
}

/** The tallest run of free rows between two columns. */
function tallestGap(controls: Box[], left: number, right: number, viewportHeight: number) {
  const inside = controls
    .filter((box) => box.left < right && box.left + box.width > left)
    .sort((a, b) => a.top - b.top);
  let best = { top: EDGE, bottom: EDGE };
  let top = EDGE;
  for (const box of [...inside, { top: viewportHeight - EDGE, height: 0 }]) {
    const bottom = Math.min(box.top, viewportHeight - EDGE);
    if (bottom - top > best.bottom - best.top) best = { top, bottom };
    top = Math.max(top, box.top + box.height);
  }
  return best;
}

function grow({ left, top, width, height }: Box): Box {
  return { left: left - GAP, top: top - GAP, width: width + 2 * GAP, height: height + 2 * GAP };
}

/** Whether a box covers no control, and keeps its distance from each. */
function isFree(box: Box, controls: Box[]): boolean {
  return controls.every((control) => overlap(grow(control), box) === 0);
}

/** The area that two boxes share, in square pixels. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function isAbout(a: Box, b: Box): boolean {
  return Math.abs(a.left - b.left) < 2 && Math.abs(a.top - b.top) < 2;
}
