import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { LEAVES } from '../../lib/policy/files/leaves.ts';
import { policyReference } from '../../scripts/policy/reference.ts';

it('docs/policies.md says what the schema says: `npm run policy:reference` makes it anew', async () => {
  const written = await readFile(new URL('../../docs/policies.md', import.meta.url), 'utf8');
  expect(written).toBe(policyReference());
});

it.each(LEAVES.map(({ path, about }) => [path.join('.'), about.description]))(
  '%s is in it',
  (path, description) => {
    const said = policyReference();
    expect(said).toContain(description);
    expect(said).toContain(path.split('.').at(-1));
  },
);
