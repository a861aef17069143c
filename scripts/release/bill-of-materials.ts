import { z } from 'zod';
import { Stop } from '../courts/stop.ts';
import { capture } from './capture.ts';

const ARGS = [
  '--sbom-format',
  'cyclonedx',
  '--sbom-type',
  'application',
  '--package-lock-only',
  '--omit',
  'dev',
];

/** What npm writes, as far as it is changed here. */
const Bill = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  serialNumber: z.unknown().optional(),
  metadata: z.looseObject({
    timestamp: z.unknown().optional(),
    tools: z.unknown().optional(),
    component: z.looseObject({ name: z.string() }),
  }),
});

/**
 * The packages that are in the extension, as CycloneDX JSON, by npm from the lock file. What differs from one run or
 * one machine to the next is taken out: serial number, time, npm's version, and the folder for the project's name.
 */
export function billOfMaterials(name: string): string {
  const written = capture('npm', 'sbom', ...ARGS);
  const read = Bill.safeParse(parse(written));
  if (!read.success)
    throw new Stop(`npm sbom wrote something else than a CycloneDX bill of materials: ${read.error.message}`);
  const { serialNumber: _serial, ...bill } = read.data;
  const { timestamp: _time, tools: _tools, ...metadata } = bill.metadata;
  const component = { ...metadata.component, name };
  return `${JSON.stringify({ ...bill, metadata: { ...metadata, component } }, null, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
