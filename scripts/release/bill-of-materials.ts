import { z } from 'zod';
import { Stop } from '../command/stop.ts';
import { capture } from './capture.ts';

/** Every package of the lock file. `--omit dev` would leave out what a development package needs besides us, too. */
const ARGS = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];

const Component = z.looseObject({ 'bom-ref': z.string(), name: z.string() });
/** What npm writes, as far as it is changed here. */
const Bill = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  serialNumber: z.unknown().optional(),
  metadata: z.looseObject({
    timestamp: z.unknown().optional(),
    tools: z.unknown().optional(),
    component: Component,
  }),
  components: z.array(Component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

interface Shipped {
  name: string;
  /** `dependencies` of package.json. */
  dependencies: Record<string, string>;
}

/**
 * The packages that are in the extension, as CycloneDX JSON, by npm from the lock file. What differs from one run or
 * one machine to the next is taken out: serial number, time, npm's version, and the folder for the project's name.
 */
export function billOfMaterials({ name, dependencies }: Shipped): string {
  const read = Bill.safeParse(parse(capture('npm', 'sbom', ...ARGS)));
  if (!read.success) throw new Stop(`npm sbom wrote no CycloneDX bill of materials: ${read.error.message}`);
  const { serialNumber: _serial, metadata, ...bill } = read.data;
  const { timestamp: _time, tools: _tools, component, ...about } = metadata;
  const own = component['bom-ref'];

  const leadsTo = new Map(bill.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const direct = bill.components
    .filter((part) => part.name in dependencies && leadsTo.get(own)?.includes(part['bom-ref']))
    .map((part) => part['bom-ref']);
  const shipped = new Set(direct);
  for (const ref of shipped) for (const next of leadsTo.get(ref) ?? []) shipped.add(next); // grows while it is walked

  const made = {
    ...bill,
    metadata: { ...about, component: { ...component, name } },
    components: bill.components.filter((part) => shipped.has(part['bom-ref'])),
    dependencies: [
      { ref: own, dependsOn: direct },
      ...bill.dependencies.filter(({ ref }) => shipped.has(ref)),
    ],
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
