import { type Court, resolveCourts } from '../courts/index.ts';
import { clueOf } from '../page/index.ts';

/** A pasted address, with or without its scheme: `https://ecf.cacd.uscourts.gov/…`, `www.deb.uscourts.gov`. */
const ADDRESS = /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\.?(?::\d+)?(?:[/?#]\S*)?$/i;

/** The courts whose page a pasted address is. Undefined for a text that is no address. */
export function courtsAt(courts: readonly Court[], text: string): Court[] | undefined {
  const pasted = text.trim().replace(/^<(.*)>$/, '$1');
  if (!ADDRESS.test(pasted)) return undefined;
  const url = URL.parse(/^https?:/i.test(pasted) ? pasted : `https://${pasted}`);
  const found = url ? resolveCourts(clueOf(url), { courts }) : [];
  // `c.d.cal` has the form of an address too.
  return found.length > 0 || /^https?:|\.(?:gov|us|com|org|net)\b/i.test(pasted) ? found : undefined;
}
