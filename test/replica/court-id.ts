/** Hosts whose PACER court ID does not follow from their code; the ID that their Central Sign-On links carry. */
const irregular: Record<string, string> = {
  cadc: '1DCCA',
  cafc: 'CAFC',
  cit: 'CITDC',
  cofc: 'USFCC',
  jpml: 'JPMLDC',
  'ohndad.ohnd': 'OHNDAD',
  'nysb-mega': 'NYSBK',
};

/** The label between `ecf.` and `.uscourts.gov`: `cacd`, `ca9`, `ohndad.ohnd`. */
export const courtCode = (host: string): string | undefined =>
  /^ecf(?:-train|-test)?\.([a-z0-9.-]+)\.uscourts\.gov$/.exec(host)?.[1];

/** The PACER court ID of a CM/ECF host, by the rule that real sign-in links follow. Tells nothing about the list. */
export function courtIdOf(host: string, path = '/'): string | undefined {
  const code = courtCode(host);
  if (!code) return undefined;
  if (irregular[code]) return irregular[code];
  const circuit = /^ca(\d+)$/.exec(code)?.[1];
  if (circuit) return circuit.padStart(2, '0') + (/^\/(?:bn|cmecf-bap-live)\//.test(path) ? 'BAP' : 'CA');
  const [, stem, level] = /^(\w+)([bd])$/.exec(code) ?? [];
  return stem && stem.toUpperCase() + (level === 'b' ? 'BK' : 'DC');
}

/** The title that CM/ECF gives its pages: `CACD-ECF`. */
export const systemTitle = (host: string): string => `${(courtCode(host) ?? host).toUpperCase()}-ECF`;
