import { CIRCUITS } from './circuits.ts';
import type { Facts } from './facts.ts';

/** `09CA`, `1DCCA`, `CAFC`. */
export function appealsFacts(id: string): Facts | undefined {
  for (const [circuit, { id: own, code, name, cite, zone, states }] of Object.entries(CIRCUITS)) {
    if (id !== own) continue;
    return {
      code,
      name: `U.S. Court of Appeals for the ${name}`,
      short: cite,
      kind: 'appeals',
      circuit,
      states,
      zone,
      host: `ecf.${code}.uscourts.gov`,
      feedType: 'Appeals',
    };
  }
  return undefined;
}

/** `09BAP`: a Bankruptcy Appellate Panel, on the host of its circuit. */
export function panelFacts(id: string): Facts | undefined {
  const number = /^(\d\d)BAP$/.exec(id)?.[1];
  const circuit = number && CIRCUITS[number];
  const facts = circuit && appealsFacts(circuit.id);
  if (!facts) return undefined;
  return {
    ...facts,
    name: `Bankruptcy Appellate Panel of the ${circuit.name}`,
    short: `${circuit.cite} BAP`,
    kind: 'bap',
  };
}
