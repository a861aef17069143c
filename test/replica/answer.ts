import { REPLICA_NOTE } from './markup/cmecf-page.ts';
import { escapeHtml } from './markup/escape.ts';
import { plainPage } from './markup/plain-page.ts';
import { replicaPages } from './pages/index.ts';
import { acms } from './sites/acms.ts';
import { assets } from './sites/assets.ts';
import { circuit } from './sites/circuit.ts';
import { court } from './sites/court.ts';
import { pacer } from './sites/pacer.ts';
import type { ReplicaPage, Reply, Visit } from './types.ts';

const table = new Map<string, ReplicaPage['html']>(replicaPages.map((page) => [page.url, page.html]));

/** Sites that answer at more addresses than the table has; the first that knows the address wins. */
const sites = [assets, circuit, court, pacer, acms];

const notFound = (url: URL): Reply => ({
  status: 404,
  body: plainPage({
    title: 'Not in the replica',
    body: `<h1>404</h1><p>The replica has no page at <code>${escapeHtml(url.href)}</code>.</p>`,
  }),
});

/** The front door of a court that has frames: the banner is a page of its own. */
const frameBanner = (url: URL): Reply | undefined =>
  url.pathname === '/banner.html'
    ? { body: `<html><body><b>CM/ECF</b>${REPLICA_NOTE}</body></html>` }
    : undefined;

/** The page at an HTTPS address; an address over plain HTTP only where the table has it, else the way to HTTPS. */
export function answer(visit: Visit): Reply {
  const { url } = visit;
  const html = table.get(url.href);
  if (typeof html === 'string') return { body: html };
  if (html) return html(url, visit);
  const secure = new URL(url);
  secure.protocol = 'https:';
  if (url.protocol === 'http:') return { status: 301, headers: { Location: secure.href }, body: '' };
  for (const site of [...sites, frameBanner]) {
    const reply = site(url, visit);
    if (reply) return reply;
  }
  return notFound(url);
}
