/** The site that an address belongs to, told from its host and, for the appellate training system, its path. */
export type Site =
  | { at: 'court'; host: string; training: boolean }
  | { at: 'central-sign-on'; training: boolean }
  | { at: 'pacer-account'; training: boolean }
  | { at: 'case-locator'; training: boolean }
  | { at: 'acms'; circuit: 'ca2' | 'ca9' | null; role: 'viewer' | 'filing' | 'sign-in' }
  | { at: 'website' }
  | { at: 'elsewhere' };

const SUFFIX = '.uscourts.gov';

/** `ecf.cacd`, `ecf-train.azb`, `ecf-test.ilnb`, `ecf.ohndad.ohnd`, `ecf.nysb-mega`. */
const COURT_HOST = /^ecf(-train|-test)?\.([a-z0-9-]+(?:\.[a-z0-9-]+)?)$/;

/** The judiciary's own test domains (domain.md 3.1): no real court files there. */
const TEST_DOMAIN = /\.(aztc|aocms)$/;

/** PACER hosts by their label: what stands there, and whether it is the training or quality-assurance twin. */
const PACER_HOSTS: Record<string, Site> = {
  'pacer.login': { at: 'central-sign-on', training: false },
  'train-login': { at: 'central-sign-on', training: true },
  'qa-login': { at: 'central-sign-on', training: true },
  'pacer.psc': { at: 'pacer-account', training: false },
  'train-pacer.psc': { at: 'pacer-account', training: true },
  'qa-pacer.psc': { at: 'pacer-account', training: true },
  'dcecf.psc': { at: 'pacer-account', training: true }, // the old training court
  'qa-pacer': { at: 'pacer-account', training: true },
  pcl: { at: 'case-locator', training: false },
  'qa-pcl': { at: 'case-locator', training: true },
  'idp.ca9': { at: 'acms', circuit: null, role: 'sign-in' }, // the Second Circuit signs in through it too
};

/** ACMS outside uscourts.gov. `ca03portal.powerappsportals.us` is the Third Circuit's argument calendar, so only these. */
const ACMS_HOSTS: [RegExp, 'viewer' | 'filing'][] = [
  [/^(ca2|ca9)-showdoc(?:services)?\.azurewebsites\.us$/, 'viewer'],
  [/^(ca9)-portal\.powerappsportals\.us$/, 'filing'],
  [/^(ca9)\.fedcourts\.us$/, 'filing'],
];

/** Tells the site of any address. A host that only looks like the courts' (`uscourts.gov.example.com`) is `elsewhere`. */
export function siteOf(url: URL): Site {
  // Every rule of the table asks for the site of the same address.
  if (url.href !== last.href) last = { href: url.href, site: tellSite(url) };
  return last.site;
}

let last: { href: string; site: Site } = { href: '', site: { at: 'elsewhere' } };

function tellSite(url: URL): Site {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { at: 'elsewhere' };
  const host = url.hostname.replace(/\.$/, '');
  if (!host.endsWith(SUFFIX)) return acmsSite(host);
  const label = host.slice(0, -SUFFIX.length);
  const pacer = Object.hasOwn(PACER_HOSTS, label) ? PACER_HOSTS[label] : undefined;
  if (pacer) return pacer;
  const court = COURT_HOST.exec(label);
  if (court) {
    const training =
      court[1] !== undefined || TEST_DOMAIN.test(label) || /^\/cmecf-train\//.test(url.pathname);
    return { at: 'court', host: `ecf.${court[2]}${SUFFIX}`, training };
  }
  return TEST_DOMAIN.test(label) ? { at: 'pacer-account', training: true } : { at: 'website' };
}

function acmsSite(host: string): Site {
  for (const [pattern, role] of ACMS_HOSTS) {
    const match = pattern.exec(host);
    if (match) return { at: 'acms', circuit: match[1] as 'ca2' | 'ca9', role };
  }
  return { at: 'elsewhere' };
}

/** A live court's own CM/ECF host: where a filer signs in, and where its public pages and dockets are. */
export function isLiveCourt(url: URL): boolean {
  const site = siteOf(url);
  return site.at === 'court' && !site.training;
}
