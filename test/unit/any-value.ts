import fc from 'fast-check';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { kindOf, policySchema } from '../../lib/policy/index.ts';

const court = fc.constantFrom(...bundledCourts.courts.map(({ id }) => id));
const day = fc.constantFrom('2020-02-18', '2026-11-24', '2099-12-31');
const link = fc.webUrl({ validSchemes: ['http', 'https'] });

const names = new Set<string>();
const gather = (schema: Parameters<typeof kindOf>[0]): void => {
  const kind = kindOf(schema);
  if (kind.is === 'list') gather(kind.entry);
  if (kind.is !== 'object') return;
  for (const [name, part] of Object.entries(kind.parts)) {
    names.add(name);
    gather(part);
  }
};
gather(policySchema);

/** Any value in which names of the policy are likely to stand, at any place. */
export const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), court, day, link),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), tie('value'), { maxKeys: 6 }),
  ),
})).value;
