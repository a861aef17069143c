import { relative } from 'node:path';
import { buildAll } from './build/build-all.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';
import { storeZips } from './release/packages.ts';
import { readProject } from './release/project.ts';
import { writeOut } from './release/write-out.ts';
import { ROOT } from './steps.ts';

/**
 * `npm run zip`: the packages for the stores alone, in `release`. It needs no git and no key, so whoever has a source
 * archive makes the same bytes with it.
 */
const OUT = `${ROOT}release`;

async function main(): Promise<void> {
  const { name, version } = await readProject();
  if (!buildAll()) throw new Stop('The build failed: see its message above.');
  const zips = new Map([...(await storeZips())].map(([end, zip]) => [`${name}-${version}-${end}`, zip]));
  await writeOut(OUT, zips);
  console.log(`\nWritten to ${relative(process.cwd(), OUT)}: ${[...zips.keys(), 'SHA256SUMS'].join(', ')}.`);
}

await runCommand('zip', main);
