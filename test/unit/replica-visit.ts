import { replicaPages } from '../replica/pages/index.ts';
import type { ReplicaPage } from '../replica/types.ts';

export interface Visited {
  page: ReplicaPage;
  html: string;
  contentType: string;
}

/** Pages of the replica that show what they are without being acted on, as they answer someone without a session. */
export function visitReplica(): Visited[] {
  return replicaPages.filter(({ act, lands }) => !act && !lands).map(visit);
}

function visit(page: ReplicaPage): Visited {
  if (typeof page.html === 'string') return { page, html: page.html, contentType: 'text/html' };
  const { body, headers } = page.html(new URL(page.url), {
    ...{ url: new URL(page.url), method: 'GET', form: new URLSearchParams(), cookies: new Map() },
    session: { linked: new Set(), courtLogin: new Set() },
  });
  const contentType = headers?.['Content-Type']?.split(';')[0] ?? 'text/html';
  return { page, html: typeof body === 'string' ? body : new TextDecoder().decode(body), contentType };
}
