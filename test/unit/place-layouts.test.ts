import { describe, expect, it } from 'vitest';
import { isClear, place } from '../../entrypoints/panel/place.ts';
import { fullSpots, isFree, layout, mostShown, shared } from './layouts.ts';

const seeds = Array.from({ length: 600 }, (_, seed) => seed + 1);
const placed = seeds.map((seed) => {
  const room = layout(seed);
  return { seed, room, box: place(room), spots: fullSpots(room).filter((spot) => isFree(spot, room)) };
});

/** Seeds of the layouts for which something does not hold. */
const without = (holds: (each: (typeof placed)[number]) => boolean) =>
  placed.filter((each) => !holds(each)).map(({ seed }) => seed);

describe('in six hundred layouts', () => {
  it('there are many of each sort, so that the rest says something', () => {
    expect(placed.filter(({ box }) => box === null).length).toBeGreaterThan(20);
    expect(placed.filter(({ spots }) => spots.length > 0).length).toBeGreaterThan(200);
    expect(placed.filter(({ box, spots }) => box && spots.length === 0).length).toBeGreaterThan(50);
  });

  it('it never covers a control, and keeps its distance from controls and edges', () => {
    expect(without(({ room, box }) => box === null || isFree(box, room))).toEqual([]);
  });

  it('it is never larger than it naturally is, nor smaller than it is of use', () => {
    const right = ({ room: { size, least }, box }: (typeof placed)[number]) =>
      box === null ||
      (box.width <= size.width &&
        box.height <= size.height &&
        box.width >= least.width &&
        box.height >= least.height);
    expect(without(right)).toEqual([]);
  });

  it('it stands in full at one of the eight places where one of them is free', () => {
    const atSpot = ({ box, spots }: (typeof placed)[number]) =>
      spots.length === 0 ||
      spots.some((spot) => box?.left === spot.left && box.top === spot.top && box.width === spot.width);
    expect(without(atSpot)).toEqual([]);
  });

  it('it covers no more of the links than at any other of those places', () => {
    const cost = (box: { left: number; top: number; width: number; height: number }, links: (typeof box)[]) =>
      links.reduce((sum, link) => sum + shared(box, link), 0);
    const cheapest = ({ room: { links }, box, spots }: (typeof placed)[number]) =>
      box === null || spots.every((spot) => cost(box, links) <= cost(spot, links));
    expect(without(cheapest)).toEqual([]);
  });

  it('it shrinks into the free rectangle that shows the most of it, and is away only where there is none', () => {
    const largest = ({ room, box, spots }: (typeof placed)[number]) =>
      spots.length > 0 || (box ? box.width * box.height : 0) === mostShown(room);
    expect(without(largest)).toEqual([]);
  });

  it('once placed it stays, as long as the page stays', () => {
    expect(
      without(({ room, box }) => {
        const again = place({ ...room, current: box });
        return JSON.stringify(again) === JSON.stringify(box);
      }),
    ).toEqual([]);
  });

  it('where it was placed is clear', () => {
    expect(without(({ room, box }) => box === null || isClear(box, room.viewport, room.controls))).toEqual(
      [],
    );
  });
});
