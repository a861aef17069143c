import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STEPS } from '../../lib/guide/court-steps.ts';
import { ENDS } from '../../lib/guide/ends.ts';
import { FAQ } from '../../lib/guide/faq.ts';
import { FLOW } from '../../lib/guide/flow.ts';
import { GLOSSARY } from '../../lib/guide/glossary.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const document = readFileSync(join(ROOT, 'docs', 'guide.md'), 'utf8');

/** Every place that the guide has. */
const PLACES = new Set([
  ...Object.keys(FLOW).map((id) => `flow:${id}`),
  ...Object.keys(ENDS).map((id) => `end:${id}`),
  ...Object.entries(STEPS).flatMap(([phase, steps]) => Object.keys(steps).map((id) => `step:${phase}.${id}`)),
  ...Object.keys(FAQ).map((id) => `faq:${id}`),
  ...Object.keys(GLOSSARY).map((id) => `glossary:${id}`),
]);

/** Rows of the document's tables under each heading: what it is, and the places named for it. */
const sections = new Map(
  document
    .split(/^## /m)
    .slice(1)
    .map((part) => [part.split('\n')[0] ?? '', rowsOf(part)]),
);

function rowsOf(part: string): { what: string; places: string[] }[] {
  return [...part.matchAll(/^\| (?!---)(.+?) \| (.+?) \|$/gm)].slice(1).map(([, what = '', cell = '']) => ({
    what,
    places: [...cell.matchAll(/`([^`]+)`/g)].map(([, at = '']) => at),
  }));
}

const rows = [...sections].flatMap(([heading, some]) => some.map((row) => ({ heading, ...row })));
const named = new Set(rows.flatMap(({ places }) => places));

describe('docs/guide.md', () => {
  it('has its tables, with a row for each thing', () => {
    expect([...sections].map(([heading, some]) => [heading, some.length])).toEqual([
      ["The court's notice", 15],
      ['The decision questions', 28],
      ['What filers stumble over', 20],
      ['Kinds of accounts and of filers', 9],
    ]);
  });

  it.each(rows)('$heading: “$what” has places that exist', ({ places }) => {
    expect(places).not.toEqual([]);
    for (const place of places) expect(PLACES).toContain(place);
  });

  it.each([...PLACES].filter((place) => /^(?:flow|end|faq):/.test(place)))(
    '%s is there for a reason',
    (place) => {
      expect(named).toContain(place);
    },
  );

  it('numbers the stumbles as they are listed', () => {
    const numbers = sections.get('What filers stumble over')?.map(({ what }) => Number.parseInt(what, 10));
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('names files that exist', () => {
    const paths = [...document.matchAll(/`(lib\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(4);
    for (const path of paths) expect(existsSync(join(ROOT, path)), path).toBe(true);
  });
});
