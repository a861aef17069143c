import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One script that runs in pages. */
export interface Weight {
  file: string;
  /** `detecting` looks at pages, most of which need nothing; `interface` is there where something is shown. */
  role: 'detecting' | 'interface';
  raw: number;
  gzip: number;
  budget: number;
  /** What tells that zod was bundled: 17 to 84 kB that no page should pay for. */
  zod: string[];
}

/** The script that is the interface. */
const INTERFACE = 'panel.js';

/** Bytes, uncompressed: what the browser has to read and compile. */
const BUDGETS = { detecting: 12_000, interface: 45_000 } as const;

/** What is read of a manifest. */
interface Manifest {
  background?: { service_worker?: string; scripts?: string[] };
}

const WHAT_TO_DO =
  'Take out what was added last, or let the background do it and the page only show it. ' +
  'Why there are budgets, and how to see what a script holds: docs/performance.md#budgets';

const ZOD_MARKS = ['ZodError', '_zod', 'invalid_type'];

/**
 * Scripts at the top of a build, or among its content scripts, are what runs in pages: chunks belong to the
 * extension's own pages. All but the interface are held to what a detecting one may weigh.
 */
export async function weigh(folder: string): Promise<Weight[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const { service_worker: worker, scripts = [] } = manifest.background ?? {};
  const files = (await scriptsOf(folder)).filter((file) => file !== worker && !scripts.includes(file));
  const weights = files.map((file) =>
    weighFile(folder, file, file === INTERFACE ? 'interface' : 'detecting'),
  );
  return (await Promise.all(weights)).sort((a, b) => a.role.localeCompare(b.role));
}

/** What is too heavy for a court's page, in words: which script, and by how much. */
export function overBudget(weights: readonly Weight[]): string[] {
  return weights.flatMap(({ file, role, raw, budget, zod }) => [
    ...(raw > budget
      ? [`${file}: ${raw} bytes are ${raw - budget} over the budget of the ${role} script, ${budget}`]
      : []),
    ...(zod.length > 0 ? [`${file}: zod is in it (${zod.join(', ')})`] : []),
  ]);
}

/** Throws where a build is too heavy for a court's page, and says what to do. */
export async function refuseHeavy(folder: string): Promise<void> {
  const heavy = overBudget(await weigh(folder));
  if (heavy.length === 0) return;
  throw new Error(
    `Too heavy for a court's page:\n${heavy.map((line) => `  ${line}`).join('\n')}\n${WHAT_TO_DO}`,
  );
}

async function scriptsOf(folder: string): Promise<string[]> {
  const names = await Promise.all(['', 'content-scripts'].map((place) => namesIn(folder, place)));
  return names.flat().filter((name) => name.endsWith('.js'));
}

async function namesIn(folder: string, place: string): Promise<string[]> {
  // A build without content scripts of its own has no such folder.
  const names = await readdir(join(folder, place)).catch(() => []);
  return names.map((name) => (place ? `${place}/${name}` : name));
}

async function weighFile(folder: string, file: string, role: Weight['role']): Promise<Weight> {
  const bytes = await readFile(join(folder, file));
  const text = bytes.toString('utf8');
  return {
    file,
    role,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    budget: BUDGETS[role],
    zod: ZOD_MARKS.filter((mark) => text.includes(mark)),
  };
}
