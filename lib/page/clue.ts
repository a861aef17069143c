import { siteOf } from './site.ts';
import type { CourtClue, Panel } from './types.ts';

/** A PACER court ID as addresses carry it; Central Sign-On's old address wrote `e_03ca`. */
const COURT_ID = /^(?:e_)?([0-9a-z]{4,8})$/i;

/** Reads from an address how it names its court. Null where it names none. */
export function clueOf(url: URL): CourtClue | null {
  const site = siteOf(url);
  switch (site.at) {
    case 'court':
      return { by: 'host', host: site.host, panel: panelOf(url.pathname) };
    case 'central-sign-on':
      return carriedCourt(url);
    case 'acms':
      return site.circuit && { by: 'host', host: `ecf.${site.circuit}.uscourts.gov`, panel: 'circuit' };
    case 'website':
      return { by: 'website', host: url.hostname.replace(/\.$/, '') };
    case 'pacer-account':
    case 'case-locator':
    case 'elsewhere':
      return null;
  }
}

/** `/n/…` and `/cmecf/…` are the circuit's, `/bn/…` and `/cmecf-bap-live/…` its BAP's; the front door is both's. */
function panelOf(path: string): Panel {
  if (/^\/(?:bn|cmecf-bap-live)\//.test(path)) return 'bap';
  return /^\/(?:n|cmecf|cmecf-train|docs1)\//.test(path) ? 'circuit' : 'either';
}

/**
 * The court that Central Sign-On was opened for: `pscCourtId` (before 2018: `court_id`), or the host of `appurl`,
 * which comes raw, percent-encoded or without its scheme.
 */
function carriedCourt(url: URL): CourtClue | null {
  const raw = url.searchParams.get('pscCourtId') ?? url.searchParams.get('court_id') ?? '';
  const id = COURT_ID.exec(raw)?.[1]?.toUpperCase();
  const back = returnClue(url.searchParams.get('appurl'));
  const host = back?.by === 'host' ? back.host : null;
  if (id && id !== 'PCL' && id !== '00PCL') return { by: 'id', id, host };
  return back;
}

function returnClue(appurl: string | null): CourtClue | null {
  if (!appurl) return null;
  let text = appurl;
  if (/^https?%3a/i.test(text)) text = safeDecode(text); // encoded twice
  const address = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return address && siteOf(address).at === 'court' ? clueOf(address) : null;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
