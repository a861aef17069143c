import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GivenFile, type MadeFile, madeFiles, readFiles } from '../../lib/policy/files/index.ts';
import { draftOf, readPolicy } from '../../lib/policy/index.ts';
import { anyDeployment, bare, isKnown } from './any-deployment.ts';

const given = (file: MadeFile): GivenFile => ({
  name: file.name,
  bytes: typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content,
});

/** Files that are opened together: the console of Google has two, and a template's words come with the template. */
function together({ platform, name, kind }: MadeFile): string {
  if (platform === 'google') return 'google';
  return kind === 'adml' ? name.replace('adml', 'admx') : name;
}

describe('every file that is written', () => {
  it('is read back as the same policy and the same install, whatever they are', () => {
    fc.assert(
      fc.property(anyDeployment, (deployment) => {
        for (const [name, files] of Map.groupBy(madeFiles(deployment), together)) {
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

  it('has a name of its own, which a browser takes for a download as it is', () => {
    const names = madeFiles({ policy: {}, install: { id: 'a'.repeat(32), folder: null } }).map(
      ({ name }) => name,
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z][\w.-]*$/);
  });
});
