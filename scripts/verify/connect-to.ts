import { Agent, buildConnector, fetch } from 'undici';
import type { Fetch } from '../../lib/check/index.ts';

/** A server that stands for every court: a replica on this computer. */
export interface Stand {
  host: string;
  port: number;
  /** PEM of the certificate that it shows. It is trusted for every name. */
  ca: string;
}

/** A `fetch` that goes to one server whatever host an address names, and `close` to hang up. HTTPS only. */
export function connectTo({ host, port, ca }: Stand): { fetch: Fetch; close: () => Promise<void> } {
  const secure = buildConnector({ ca, checkServerIdentity: () => undefined });
  const dispatcher = new Agent({
    connect: (options, done) => {
      if (options.protocol !== 'https:') return done(new Error('no plain HTTP'), null);
      const servername = options.hostname;
      secure({ ...options, hostname: host, port: String(port), servername }, done);
    },
  });
  // Two packages describe the same standard; their types differ in what no check uses.
  const through = ((address: string, init: object) =>
    fetch(address, { ...init, dispatcher })) as unknown as Fetch;
  return { fetch: through, close: () => dispatcher.destroy() };
}
