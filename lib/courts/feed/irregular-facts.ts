import { districtFacts } from './district-facts.ts';
import type { Facts } from './facts.ts';
import { EASTERN } from './zones.ts';

/** Courts whose ID, code or host follows no rule. */
export function irregularFacts(id: string): Facts | undefined {
  switch (id) {
    case 'CITDC':
      return national('cit', 'U.S. Court of International Trade', "Ct. Int'l Trade", 'FC'); // New York
    case 'USFCC':
      return national('cofc', 'U.S. Court of Federal Claims', 'Fed. Cl.', 'FC'); // Washington
    case 'JPMLDC':
      return national('jpml', 'U.S. Judicial Panel on Multidistrict Litigation', 'J.P.M.L.', 'DC'); // Washington
    case 'OHNDAD':
      return asbestosDocket();
    default:
      return undefined;
  }
}

function national(code: string, name: string, short: string, circuit: string): Facts {
  const host = `ecf.${code}.uscourts.gov`;
  return {
    code,
    name,
    short,
    kind: 'national',
    circuit,
    states: [],
    zone: EASTERN,
    host,
    feedType: 'National',
  };
}

/** The asbestos cases of N.D. Ohio have a database, a host and a PACER court ID of their own. */
function asbestosDocket(): Facts | undefined {
  const court = districtFacts('OHNDC');
  return (
    court && {
      ...court,
      code: 'ohndad',
      name: `${court.name} (asbestos)`,
      short: `${court.short} (asbestos)`,
      host: 'ecf.ohndad.ohnd.uscourts.gov',
    }
  );
}
