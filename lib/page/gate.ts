import { CMECF_PATH } from './cmecf-path.ts';

/** A redirect page is a title and a script; more scripts than this make a page of another sort. */
const MOST_SCRIPTS = 3;

/**
 * Whether a page that is none by its address may be a sign-in page all the same: training hosts, a front door with a
 * query, a legacy court's form that answers a request for a docket, a page that sends on to Central Sign-On. This runs
 * on dockets and documents, where people spend their day, so it asks as little as can be.
 */
export function mayBeSignIn(host: string, path: string, document: Document): boolean {
  if (!host.startsWith('ecf.')) return host.startsWith('ecf-');
  if (!CMECF_PATH.test(path)) return /^\/(?:index\.html?)?$/.test(path);
  if (document.querySelector('input[type="password"]')) return true;
  if (document.scripts.length > MOST_SCRIPTS) return false;
  for (const script of document.scripts) if (script.text.includes('/csologin/')) return true;
  return document.head?.querySelector('meta[http-equiv="refresh" i][content*="/csologin/"]') != null;
}
