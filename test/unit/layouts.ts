import type { Box, Room } from '../../entrypoints/panel/place.ts';

/** Distances that the overlay keeps from the window's edges and from controls. */
const EDGE = 12;
const GAP = 4;

/** Numbers from 0 to 1 that look like chance and come out the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A window with controls and links anywhere in it and partly out of it, and an overlay to place. */
export function layout(seed: number, mostControls = 12): Room {
  const next = chance(seed);
  const upTo = (most: number, least = 0) => Math.round((least + next() * (most - least)) * 4) / 4; // quarters of a pixel
  const viewport = { width: Math.round(upTo(1600, 320)), height: Math.round(upTo(1000, 240)) };
  const box = (): Box => ({
    left: upTo(viewport.width, -40),
    top: upTo(viewport.height, -40),
    width: upTo(viewport.width / 2, 10),
    height: upTo(60, 10),
  });
  const boxes = (most: number) => Array.from({ length: Math.round(upTo(most)) }, box);
  const size = { width: upTo(380, 200), height: upTo(560, 60) };
  const rigid = next() < 0.3;
  return {
    viewport,
    size,
    least: rigid ? size : { width: Math.min(220, size.width), height: Math.min(132, size.height) },
    controls: boxes(mostControls),
    links: boxes(8),
    current: next() < 0.5 ? box() : null,
  };
}

/** The area that two boxes share. */
export function shared(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Whether a box keeps its distances from the edges of the window and from every control. */
export function isFree(box: Box, { viewport, controls }: Room): boolean {
  const { left, top, width, height } = box;
  const edge = EDGE - 0.5; // places are whole pixels, sizes need not be
  const right = viewport.width - edge;
  const bottom = viewport.height - edge;
  const inside = left >= edge && top >= edge && left + width <= right && top + height <= bottom;
  const around = { left: left - GAP, top: top - GAP, width: width + 2 * GAP, height: height + 2 * GAP };
  return inside && controls.every((control) => shared(around, control) === 0);
}

/** The eight places where it may stand in full: corners, then middles of the sides. None where it is too large. */
export function fullSpots({ viewport, size }: Room): Box[] {
  if (size.width > viewport.width - 2 * EDGE || size.height > viewport.height - 2 * EDGE) return [];
  const right = viewport.width - size.width - EDGE;
  const bottom = viewport.height - size.height - EDGE;
  const [across, along] = [(viewport.width - size.width) / 2, (viewport.height - size.height) / 2];
  const points = [
    ...[
      [right, bottom],
      [right, EDGE],
      [EDGE, bottom],
      [EDGE, EDGE],
    ],
    ...[
      [right, along],
      [EDGE, along],
      [across, bottom],
      [across, EDGE],
    ],
  ];
  return points.map(([x = 0, y = 0]) => ({ left: Math.round(x), top: Math.round(y), ...size }));
}

/** The most of the overlay that any free rectangle shows, found by trying all of them; 0 where none is large enough. */
export function mostShown({ viewport, size, least, controls }: Room): number {
  const kept = controls.map((box) => ({
    ...{ left: box.left - GAP, top: box.top - GAP, width: box.width + 2 * GAP, height: box.height + 2 * GAP },
  }));
  const edges = (from: number, to: number, all: number[]) =>
    [from, to, ...all].filter((at) => at >= from && at <= to).sort((a, b) => a - b);
  const columns = edges(
    EDGE,
    viewport.width - EDGE,
    kept.flatMap((box) => [box.left, box.left + box.width]),
  );
  const rows = edges(
    EDGE,
    viewport.height - EDGE,
    kept.flatMap((box) => [box.top, box.top + box.height]),
  );
  let most = 0;
  for (const left of columns)
    for (const right of columns.filter((at) => at - left >= least.width))
      for (const top of rows)
        for (const bottom of rows.filter((at) => at - top >= least.height)) {
          const width = Math.min(right - left, size.width);
          const height = Math.min(bottom - top, size.height);
          const shown = { left, top, width, height };
          if (width * height > most && kept.every((box) => shared(box, shown) === 0)) most = width * height;
        }
  return most;
}
