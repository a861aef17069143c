import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { reference } from './policy/reference.ts';

/** Writes the reference of the policy. A test checks that it is what the schema says. */
const file = fileURLToPath(new URL('../docs/policies.md', import.meta.url));
await writeFile(file, reference());
console.log(`Wrote ${file}`);
