import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../lib/policy/index.ts';
import { reference } from '../../scripts/policy/reference.ts';

const kept = () => readFile(fileURLToPath(new URL('../../docs/policies.md', import.meta.url)), 'utf8');

describe('the reference of the policy', () => {
  it('is what the schema says', async () => {
    expect(await kept(), 'npm run policy:docs writes it anew').toBe(reference());
  });

  it('has only examples that hold as they are written', async () => {
    const blocks = [...(await kept()).matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) =>
      JSON.parse(json),
    );
    expect(blocks.length).toBeGreaterThan(8);
    for (const policy of blocks) expect(readPolicy(policy, () => true)).toEqual({ policy, problems: [] });
  });

  it('has no row of a table that breaks', async () => {
    for (const row of (await kept()).split('\n').filter((line) => line.startsWith('|')))
      expect(row.split('|').length, row).toBe(6);
  });
});
