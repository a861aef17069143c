/** Makes everything that is handed out: `npm run release -- --help`. */

import { relative } from 'node:path';
import { GECKO_ID } from '../browser-differences.ts';
import { buildAll } from './build/build-all.ts';
import { runCommand } from './command/run-command.ts';
import { Stop } from './command/stop.ts';
import { billOfMaterials } from './release/bill-of-materials.ts';
import { sha256 } from './release/checksums.ts';
import { extensionIdOf } from './release/extension-id.ts';
import { type Options, readOptions, USAGE } from './release/options.ts';
import { zipOf } from './release/package.ts';
import { chromiumFiles, firefoxFiles, storeZips } from './release/packages.ts';
import { type Project, readProject } from './release/project.ts';
import { signedCrx } from './release/signed-crx.ts';
import { type SigningKey, signingKey } from './release/signing-key.ts';
import { requireCommitted, sourceArchive } from './release/source-archive.ts';
import { updatesJson, updatesXml } from './release/updates.ts';
import { requireOurs, writeOut } from './release/write-out.ts';

async function main(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) return console.log(USAGE);
  const project = await readProject();
  requireCommitted();
  await requireOurs(options.out);
  const key = await signingKey(options.key);
  if (!buildAll()) throw new Stop('The build failed: see its message above.');

  const files = await released(project, key, options);
  await writeOut(options.out, files);
  console.log(`\n${reportOf(files, key, options)}`);
}

/** Every file that is handed out, by its name. */
async function released(
  project: Project,
  key: SigningKey,
  { updateUrl }: Options,
): Promise<Map<string, string | Buffer>> {
  const { name, version } = project;
  const base = `${name}-${version}`;
  const zips = [...(await storeZips())].map(([end, zip]) => [`${base}-${end}`, zip] as const);
  const crx = await signedCrx(await zipOf(await chromiumFiles(updateUrl)), key.path);
  const xpi = await zipOf(await firefoxFiles(updateUrl));
  const files = new Map<string, string | Buffer>([
    ...zips,
    [`${base}.crx`, crx],
    [`${base}.xpi`, xpi],
    [`${name}.xpi`, xpi], // the same under a name that lasts, which a policy of Firefox can name
    [`${base}-source.tar.gz`, sourceArchive(base)],
    [`${base}.cdx.json`, billOfMaterials(project)],
  ]);
  if (updateUrl === null) return files;
  const at = (file: string) => ({ version, url: `${updateUrl}${file}` });
  files.set('updates.xml', updatesXml(extensionIdOf(key.publicKey), at(`${base}.crx`)));
  files.set('updates.json', updatesJson({ ...at(`${base}.xpi`), sha256: sha256(xpi) }));
  return files;
}

function reportOf(files: ReadonlyMap<string, unknown>, key: SigningKey, { out, updateUrl }: Options): string {
  const lines = [
    `Written to ${relative(process.cwd(), out) || '.'}: ${[...files.keys(), 'SHA256SUMS'].join(', ')}.`,
    `ID in Chromium browsers, of the CRX: ${extensionIdOf(key.publicKey)}`,
    `ID in Firefox: ${GECKO_ID}`,
    `Signed with ${key.path}.`,
  ];
  if (key.fresh)
    lines.push(
      'This key was made just now. Keep a copy where it is safe: without it there are no more updates.',
    );
  if (updateUrl === null)
    lines.push('Without --update-url there is no update manifest, and no browser looks for updates.');
  return lines.join('\n');
}

await runCommand('release', main);
