import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import type { Replica } from '../../replica/server.ts';

export interface Socks {
  port: number;
  close(): Promise<void>;
}

/** https://www.rfc-editor.org/rfc/rfc1928 */
const VERSION = 5;
const NO_LOGIN = Buffer.from([VERSION, 0]);
const CONNECTED = Buffer.from([VERSION, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
const REFUSED = Buffer.from([VERSION, 2, 0, 1, 0, 0, 0, 0, 0, 0]);
const BY_NAME = 3;

/**
 * A SOCKS 5 proxy that leads every host to the replica, HTTPS and plain HTTP, and nothing anywhere else. It is to Firefox
 * what `--host-resolver-rules` is to Chromium: addresses are the real ones, without a port.
 */
export async function startSocks({ httpsPort, httpPort }: Replica): Promise<Socks> {
  const ports = new Map([
    [443, httpsPort],
    [80, httpPort],
  ]);
  const open = new Set<Socket>();
  const server = createServer((browser) => {
    open.add(browser);
    browser.once('close', () => open.delete(browser));
    browser.on('error', () => browser.destroy());
    browser.once('data', () => {
      browser.write(NO_LOGIN);
      browser.once('data', (request) => {
        const port = ports.get(request.readUInt16BE(request.length - 2));
        if (request[3] !== BY_NAME || port === undefined) return browser.end(REFUSED);
        const replica = connect(port, '127.0.0.1', () => {
          browser.write(CONNECTED);
          browser.pipe(replica).pipe(browser);
        });
        replica.on('error', () => browser.destroy());
        browser.once('close', () => replica.destroy());
      });
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
