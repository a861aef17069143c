import * as fc from 'fast-check';
import type { z } from 'zod/mini';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Deployment, Install } from '../../lib/policy/files/index.ts';
import { ABOUT, isRequired, kindOf, type Policy, policySchema, readPolicy } from '../../lib/policy/index.ts';

const ids = bundledCourts.courts.map(({ id }) => id);
const known = new Set(ids);
export const isKnown = (id: string) => known.has(id);

const nasty = [
  '"',
  '\\',
  '<',
  '>',
  '&',
  "'",
  '--',
  '-->',
  ']]>',
  '\n',
  '\t',
  '%',
  ';',
  '=',
  '[',
  ']',
  'é',
  '§',
  '法',
  '😀',
  ' ',
  '{',
  '$',
];
const words = (most: number) =>
  fc
    .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom(...nasty)), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => parts.join('').slice(0, most))
    .filter((text) => text.trim() !== '');
const link = fc.oneof(
  fc.constantFrom(
    'https://help.example.com/ecf?a=1&b=2#c',
    'http://intranet/x%20y',
    "https://example.com/it's",
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Values that mostly fit a schema of the policy. */
function anyOf(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const kind = kindOf(schema);
  switch (kind.is) {
    case 'object': {
      const required = Object.keys(kind.parts).filter((name) => isRequired(schema, name));
      const parts = Object.entries(kind.parts).map(([name, part]) => [name, anyOf(part)] as const);
      return fc.record(Object.fromEntries(parts), { requiredKeys: required });
    }
    case 'list':
      return fc.array(anyOf(kind.entry), { maxLength: 14 });
    case 'choice':
      return fc.constantFrom(...kind.options);
    case 'yes-no':
      return fc.boolean();
    case 'text':
      switch (ABOUT.get(schema)?.input) {
        case 'court':
          return fc.constantFrom(...ids);
        case 'day':
          return day;
        case 'link':
          return link;
        case 'phone':
          return fc.constantFrom('212-555-0100', '+1 (212) 555-0100, ext. 4', '1-800-555-0199 x22');
        default:
          return words(80);
      }
  }
}

/** Policies without a mistake, of every shape that the schema has: what is wrong by chance is left out by the reader. */
export const anyPolicy: fc.Arbitrary<Policy> = anyOf(policySchema)
  .map((written) => readPolicy(written, isKnown).policy)
  .filter((policy) => readPolicy(policy, isKnown).problems.length === 0);

const anyInstall: fc.Arbitrary<Install> = fc.record({
  id: fc
    .array(fc.constantFrom(...'abcdefghijklmnop'), { minLength: 32, maxLength: 32 })
    .map((letters) => letters.join('')),
  folder: fc.constantFrom(null, 'https://it.example.com/ecf-signpost/', 'https://x.example/a%20b/c-d/'),
});

export const anyDeployment: fc.Arbitrary<Deployment> = fc.record({ policy: anyPolicy, install: anyInstall });

/** An object without parts says nothing, and rows of settings have no way to say it. */
export function bare(policy: object): object {
  return Object.fromEntries(Object.entries(policy).filter(([, part]) => JSON.stringify(part) !== '{}'));
}
