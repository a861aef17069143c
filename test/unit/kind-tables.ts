/** A page kind that addresses tell: its rule, and the real addresses that the rule must claim. */
export interface KindTable {
  kind: string;
  rule: string;
  is: (url: URL) => boolean;
  table: string;
  addresses: string[];
}

type Module = Record<string, unknown>;

/** Reads the modules of `lib/page/kinds`, by file name: `front-door.ts` exports `isFrontDoor` and `frontDoorAddresses`. */
export function kindTables(modules: Record<string, Module>): KindTable[] {
  return Object.entries(modules).map(([kind, module]) => {
    const name = kind.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
    const rule = `is${name}`;
    const table = `${name[0]?.toLowerCase()}${name.slice(1)}Addresses`;
    const is = module[rule];
    if (typeof is !== 'function') throw new Error(`${kind}.ts exports no ${rule}. Every kind has its rule.`);
    const addresses = (module[table] ?? []) as string[];
    return { kind, rule, is: is as KindTable['is'], table, addresses };
  });
}

/** Walks every rule over every address of every table; each problem says in words what to do. */
export function problemsOf(tables: KindTable[]): string[] {
  const problems: string[] = [];
  for (const { rule, table, addresses } of tables) {
    if (addresses.length === 0)
      problems.push(`${rule} has no addresses. Give it real ones, in ${table} under it.`);
  }
  const listed = tables.flatMap(({ addresses }) => addresses);
  for (const address of new Set(listed)) {
    if (listed.filter((each) => each === address).length > 1)
      problems.push(`${address} is listed twice. Keep it in the table of its one kind.`);
  }
  for (const own of tables) {
    for (const address of own.addresses) {
      for (const other of tables) {
        const claimed = other.is(new URL(address));
        if (other === own && !claimed) {
          problems.push(
            `${address}: ${own.rule} does not claim it. Is this a ${words(own)}? Yes: the rule is wrong. No: take it out of ${own.table}.`,
          );
        } else if (other !== own && claimed) {
          problems.push(
            `${address}: ${other.rule} claims it too. Is this a ${words(other)}? Yes: move it to ${other.table}. No: the rule ${other.rule} is wrong.`,
          );
        }
      }
    }
  }
  return problems;
}

function words({ kind }: KindTable): string {
  return `${kind.replaceAll('-', ' ')} page`;
}
