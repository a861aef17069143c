/** Writes the reference of the policy's keys, docs/policies.md: `npm run policy:reference`. */

import { writeFile } from 'node:fs/promises';
import { policyReference } from './policy/reference.ts';
import { ROOT } from './steps.ts';

await writeFile(`${ROOT}docs/policies.md`, policyReference());
