import { describe, expect, it } from 'vitest';
import { type Box, isClear, type Room } from '../../entrypoints/panel/place.ts';

const viewport = { width: 1280, height: 800 };

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

describe('a place is clear', () => {
  const at = box(908, 488, 360, 300);
  it.each<[what: string, controls: Box[], window: Room['viewport'], clear: boolean]>([
    ['with no controls', [], viewport, true],
    ['with controls elsewhere', [box(0, 0, 100, 100)], viewport, true],
    ['not with a control under it', [box(1000, 600, 10, 10)], viewport, false],
    ['not with a control over all of it', [box(0, 0, 1280, 800)], viewport, false],
    ['not with a control nearer than the gap', [box(900, 600, 5, 10)], viewport, false],
    ['with a control at the gap', [box(900, 600, 4, 10)], viewport, true],
    ['not in a window that has become narrower', [], { width: 1200, height: 800 }, false],
    ['not in a window that has become lower', [], { width: 1280, height: 700 }, false],
    ['in a window that ends where it ends', [], { width: 1268, height: 788 }, true],
  ])('%s', (_what, controls, window, clear) => {
    expect(isClear(at, window, controls)).toBe(clear);
  });
});
