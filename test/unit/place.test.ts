import { describe, expect, it } from 'vitest';
import { type Box, place, type Room } from '../../entrypoints/panel/place.ts';

const viewport = { width: 1280, height: 800 };
const card = { width: 360, height: 300 };

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

const room = (more: Partial<Room>): Room => ({
  ...{ viewport, size: card, least: { width: 220, height: 132 }, controls: [], links: [], current: null },
  ...more,
});

/** A button in each corner of the window. */
const CORNERS = {
  'lower right': box(1180, 760, 100, 40),
  'upper right': box(1180, 0, 100, 40),
  'lower left': box(0, 760, 100, 40),
  'upper left': box(0, 0, 100, 40),
};
const corners = Object.values(CORNERS);

const SPOTS = {
  'lower right': box(908, 488, 360, 300),
  'upper right': box(908, 12, 360, 300),
  'lower left': box(12, 488, 360, 300),
  'upper left': box(12, 12, 360, 300),
  'the middle of the right': box(908, 250, 360, 300),
  'the middle of the left': box(12, 250, 360, 300),
  'the middle of the bottom': box(460, 488, 360, 300),
  'the middle of the top': box(460, 12, 360, 300),
};

describe('it takes the first free place', () => {
  const leftAndRight = [box(1240, 380, 40, 40), box(0, 380, 40, 40)];
  it.each<[where: keyof typeof SPOTS, controls: Box[]]>([
    ['lower right', []],
    ['lower right', [box(440, 300, 400, 200)]], // a form in the middle
    ['upper right', corners.slice(0, 1)],
    ['lower left', corners.slice(0, 2)],
    ['upper left', corners.slice(0, 3)],
    ['the middle of the right', corners],
    ['the middle of the left', [...corners, ...leftAndRight.slice(0, 1)]],
    ['the middle of the bottom', [...corners, ...leftAndRight]],
    ['the middle of the top', [...corners, ...leftAndRight, box(600, 780, 40, 20)]],
  ])('%s', (where, controls) => {
    expect(place(room({ controls }))).toEqual(SPOTS[where]);
  });

  it('controls that are scrolled out of the window take no place', () => {
    const away = [box(1000, 900, 200, 200), box(-500, 600, 400, 100), box(1000, -300, 200, 200)];
    expect(place(room({ controls: away }))).toEqual(SPOTS['lower right']);
  });

  it('a control that is nearer than the gap takes the place', () => {
    expect(place(room({ controls: [box(900, 600, 5, 20)] }))).toEqual(SPOTS['upper right']); // 3 px away
    expect(place(room({ controls: [box(900, 600, 4, 20)] }))).toEqual(SPOTS['lower right']); // 4 px away
  });

  it('links are covered only where every place covers some, and then as little as can be', () => {
    expect(place(room({ links: [SPOTS['lower right']] }))).toEqual(SPOTS['upper right']);
    const everywhere = box(0, 0, 1280, 800);
    const links = [everywhere, ...Object.values(SPOTS).filter((spot) => spot !== SPOTS['upper left'])];
    const most = place(room({ links }));
    expect(most).toEqual(SPOTS['upper left']);
  });
});

describe('it takes the corner that the person wants', () => {
  it.each([
    ['lower-right', 'lower right'],
    ['upper-right', 'upper right'],
    ['lower-left', 'lower left'],
    ['upper-left', 'upper left'],
  ] as const)('%s', (prefer, where) => {
    expect(place(room({ prefer }))).toEqual(SPOTS[where]);
    // Whatever links are there, and wherever it stood before.
    expect(place(room({ prefer, links: [SPOTS[where]], current: SPOTS['the middle of the top'] }))).toEqual(
      SPOTS[where],
    );
  });

  it('not while a control is there', () => {
    expect(place(room({ prefer: 'upper-left', controls: [CORNERS['upper left']] }))).toEqual(
      SPOTS['lower right'],
    );
  });
});

describe('it stays where it is while that is good', () => {
  const current = SPOTS['upper left'];

  it('with nothing in its way', () => {
    expect(place(room({ current }))).toEqual(current);
  });

  it('with a pixel of difference, as a browser may round', () => {
    expect(place(room({ current: { ...current, left: 13, top: 11 } }))).toEqual(current);
  });

  it('with a link under it, while every other place has as much', () => {
    expect(place(room({ current, links: [box(0, 0, 1280, 800)] }))).toEqual(current);
  });

  it.each<[what: string, more: Partial<Room>]>([
    ['when a control comes under it', { controls: [box(100, 100, 50, 20)] }],
    ['when a link comes under it', { links: [box(100, 100, 50, 20)] }],
    [
      'when the window has become another',
      { viewport: { width: 1000, height: 700 }, controls: [box(0, 0, 50, 20)] },
    ],
  ])('not %s', (_what, more) => {
    const moved = place(room({ current, ...more }));
    expect(moved).not.toBeNull();
    expect(moved).not.toMatchObject({ left: current.left, top: current.top });
  });
});

describe('it shrinks where it does not fit', () => {
  it('into the space beside a form', () => {
    const form = box(0, 0, 1000, 800);
    expect(place(room({ controls: [form] }))).toEqual(box(1004, 12, 264, 300));
  });

  it('into the space under a form', () => {
    const form = box(0, 0, 1280, 600);
    expect(place(room({ controls: [form] }))).toEqual(box(12, 604, 360, 184));
  });

  it('into a window that is smaller than it', () => {
    expect(place(room({ viewport: { width: 320, height: 240 } }))).toEqual(box(12, 12, 296, 216));
  });

  it('to its least size and no further', () => {
    const beside = (width: number) => place(room({ controls: [box(0, 0, 1280 - 12 - 4 - width, 800)] }));
    expect(beside(220)).toEqual(box(1048, 12, 220, 300));
    expect(beside(219)).toBeNull();
  });

  it('into the space beside a long form whose fields all end at another place', () => {
    const fields = Array.from({ length: 30 }, (_, row) => box(20 + row, 20 + row * 16, 700 + row * 5, 12));
    const low = { viewport: { width: 1280, height: 500 }, size: { width: 360, height: 520 } };
    expect(place(room({ ...low, controls: fields }))).toEqual(box(898, 12, 360, 476));
  });

  it('not at all where it cannot shrink', () => {
    expect(place(room({ least: card, controls: [box(0, 0, 1000, 800)] }))).toBeNull();
  });
});

describe('it is not there where nothing fits', () => {
  it.each<[what: string, more: Partial<Room>]>([
    ['a form that fills the window', { controls: [box(0, 0, 1280, 800)] }],
    ['a form that is larger than the window', { controls: [box(-100, -100, 2000, 2000)] }],
    [
      'a form in bands with narrow gaps',
      { controls: [0, 1, 2, 3, 4, 5].map((row) => box(0, row * 140, 1280, 40)) },
    ],
    ['a window of nothing', { viewport: { width: 0, height: 0 } }],
    ['a window of its edges only', { viewport: { width: 24, height: 24 } }],
    ['a window that is too narrow', { viewport: { width: 220, height: 800 } }],
  ])('%s', (_what, more) => {
    expect(place(room(more))).toBeNull();
  });
});
