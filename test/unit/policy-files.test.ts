import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Deployment,
  type GivenFile,
  type Install,
  type MadeFile,
  madeFiles,
  readFiles,
} from '../../lib/policy/files/index.ts';
import { draftOf, readPolicy } from '../../lib/policy/index.ts';
import { anyPolicy, isKnown } from './any-policy.ts';

const anyInstall: fc.Arbitrary<Install> = fc.record({
  id: fc
    .array(fc.constantFrom(...'abcdefghijklmnop'), { minLength: 32, maxLength: 32 })
    .map((letters) => letters.join('')),
  folder: fc.constantFrom(null, 'https://it.example.com/ecf-signpost/', 'https://x.example/a%20b/c-d/'),
});
const anyDeployment: fc.Arbitrary<Deployment> = fc.record({ policy: anyPolicy, install: anyInstall });

const given = (file: MadeFile): GivenFile => ({
  name: file.name,
  bytes: typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content,
});
/** Files that are opened together: the console of Google has two, and a template's words come with the template. */
const groups = (files: readonly MadeFile[]) => [
  ...Map.groupBy(files, ({ platform, name, kind }) =>
    platform === 'google' ? 'google' : kind === 'adml' ? name.replace('adml', 'admx') : name,
  ),
];

describe('every file that is written', () => {
  it('is read back as the same policy and the same install, whatever they are', () => {
    fc.assert(
      fc.property(anyDeployment, (deployment) => {
        for (const [name, files] of groups(madeFiles(deployment))) {
          const found = readFiles(files.map(given));
          const { draft, left } = draftOf(found.policy ?? {});
          expect({ name, left, foreign: found.foreign }).toEqual({ name, left: [], foreign: [] });
          const { policy, problems } = readPolicy(found.policy, isKnown);
          expect({ name, problems }).toEqual({ name, problems: [] });
          expect(bare(policy), name).toEqual(bare(deployment.policy));
          expect(bare(draft), name).toEqual(bare(deployment.policy));
          expect(found.folder, name).toBe(deployment.install.folder);
          const isFirefox = files.every(({ browser }) => browser === 'Firefox');
          expect(found.id, name).toBe(isFirefox ? undefined : deployment.install.id);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** An object without parts says nothing, and rows of settings have no way to say it. */
function bare(policy: object): object {
  const isEmpty = (part: unknown) => JSON.stringify(part) === '{}';
  return Object.fromEntries(Object.entries(policy).filter(([, part]) => !isEmpty(part)));
}
