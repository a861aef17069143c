import { type CheckResult, checkCourt, type Fetch } from '../../lib/check/index.ts';
import { connectTo } from '../../scripts/verify/connect-to.ts';
import { type Replica, startReplica } from '../replica/server.ts';
import { unruly } from '../replica/unruly-courts.ts';
import { listed } from './made-courts.ts';

/** A replica with the unruly courts among the others, and a `fetch` that goes to it whatever host is asked. */
export interface CheckStand {
  replica: Replica;
  fetch: Fetch;
  close: () => Promise<void>;
}

export async function startStand(): Promise<CheckStand> {
  const replica = await startReplica({ extra: unruly });
  const net = standNet(replica);
  const close = async () => {
    await net.close();
    await replica.close();
  };
  return { replica, fetch: net.fetch, close };
}

export function standNet({ httpsPort, certificate }: Replica, port = httpsPort) {
  return connectTo({ host: '127.0.0.1', port, ca: certificate.authority });
}

/** Asks a court of the bundled list, with the real clock. */
export function askCourt(
  id: string,
  fetch: Fetch,
  more: { signal?: AbortSignal; timeout?: number } = {},
): Promise<CheckResult | null> {
  return checkCourt({ court: listed(id), fetch, now: Date.now, ...more });
}

/** A port at which nothing listens: the replica's, once it is closed. */
export async function closedPort(): Promise<{ replica: Replica; port: number }> {
  const replica = await startReplica();
  await replica.close();
  return { replica, port: replica.httpsPort };
}
