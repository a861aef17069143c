import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * A `fetch` that takes every https address to a server on this computer, over a real connection. Redirects are followed
 * in the same way, so that they too stay here, and the response has the address that was asked last.
 */
export async function loopback(answer: RequestListener): Promise<typeof fetch> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(() => closed()));
  });
  const { port } = server.address() as AddressInfo;

  return async (input, init) => {
    let address = new URL(String(input));
    for (let step = 0; step < 5; step += 1) {
      const here = `http://127.0.0.1:${port}${address.pathname}${address.search}`;
      const response = await fetch(here, { ...init, redirect: 'manual' });
      const next = response.headers.get('Location');
      if (!next) return Object.defineProperty(response, 'url', { value: address.href });
      address = new URL(next, address);
    }
    throw new TypeError('too many redirects');
  };
}
