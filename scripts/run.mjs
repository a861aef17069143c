// Runs scripts/NAME.ts with the project's own Node, after installing what is missing. Plain JavaScript without
// dependencies: it has to work in a fresh clone, on any Node that npm runs on.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);

installPackages();
const exit = run(
  process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node',
  [`scripts/${name}.ts`, ...args],
);
process.exit(exit);

/** Installs the packages of the lock file, unless they are installed as it says. */
function installPackages() {
  const installed = `${root}node_modules/.package-lock.json`;
  const lock = `${root}package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages…');
  // The packages ask for a newer Node than some machines have; npm installs one for them.
  const status = run(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    process.platform === 'win32',
  );
  if (status !== 0) {
    console.error('npm ci failed: see its message above. It needs the npm registry.');
    process.exit(status);
  }
}

function run(command, commandArgs, shell = false) {
  const { status, error } = spawnSync(command, commandArgs, { cwd: root, stdio: 'inherit', shell });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}
