import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { answer } from './answer.ts';
import { type Certificate, createCertificate } from './certificate.ts';
import { parseForm } from './form.ts';
import { createSessions, SESSION_COOKIE } from './sessions.ts';
import type { Fault, Reply } from './types.ts';

interface LoggedRequest {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
}

export interface Replica {
  httpsPort: number;
  httpPort: number;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  spki: string;
  certificate: Pick<Certificate, 'authority' | 'validTo'>;
  /** For Chromium's `--host-resolver-rules`: every host, on both ports. */
  hostRules: string;
  /** Every request so far, oldest first. */
  requests: LoggedRequest[];
  close(): Promise<void>;
}

type Extra = Reply | Fault;

export interface ReplicaOptions {
  /** Answers before the replica's own pages do, at any address. */
  extra?: (url: URL, headers: IncomingMessage['headers']) => Extra | undefined | Promise<Extra>;
}

/** Fails as the fault says; a visitor who leaves ends it. */
function misbehave(how: Fault, response: ServerResponse): void {
  switch (how.fault) {
    case 'silence':
      return; // the connection stays open, and nothing comes
    case 'reset':
      response.destroy();
      return;
    case 'endless': {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      const line = '<p>One more line of a page without end.</p>\n'.repeat(400);
      const write = () => {
        while (!response.destroyed && response.write(line));
      };
      response.on('drain', write);
      write();
      return;
    }
    case 'stall': {
      const body = Buffer.from(how.reply.body);
      response.writeHead(200, { ...how.reply.headers, 'Content-Length': body.byteLength });
      response.write(body.subarray(0, body.byteLength / 2));
    }
  }
}

const LOOPBACK = '127.0.0.1';

async function listen(server: Server): Promise<number> {
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(0, LOOPBACK, ready);
  });
  return (server.address() as AddressInfo).port;
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}

const parseCookies = (header = ''): Map<string, string> =>
  new Map(header.split(/;\s*/).map((pair) => [pair.split('=', 1)[0] ?? '', pair.replace(/^[^=]*=/, '')]));

/** Serves the replica on loopback, over HTTPS and plain HTTP, at ports that the system chooses. */
export async function startReplica({ extra }: ReplicaOptions = {}): Promise<Replica> {
  const { key, cert, authority, spki, validTo } = await createCertificate();
  const sessions = createSessions();
  const requests: LoggedRequest[] = [];

  const handle = async (scheme: string, request: IncomingMessage, response: ServerResponse) => {
    // The browser names the court's host; a port in it is that of the replica.
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(`${scheme}://${host}${request.url}`);
    const method = request.method ?? 'GET';
    requests.push({ method, url: url.href, headers: request.headers });
    const form = parseForm(await readBody(request), request.headers['content-type']);
    const cookies = parseCookies(request.headers.cookie);
    const session = sessions.find(cookies.get(SESSION_COOKIE));
    const reply = (await extra?.(url, request.headers)) ?? answer({ url, method, form, cookies, session });
    if ('fault' in reply) return misbehave(reply, response);
    const cookie = sessions.keep(session);
    response.writeHead(reply.status ?? 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(cookie && { 'Set-Cookie': cookie }),
      ...reply.headers,
    });
    response.end(method === 'HEAD' ? undefined : reply.body);
  };
  const listener = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    handle(scheme, request, response).catch((error: unknown) => {
      response.writeHead(500, { 'Content-Type': 'text/plain' });
      response.end(String(error));
    });
  };

  const servers = [createHttps({ key, cert }, listener('https')), createHttp(listener('http'))] as const;
  const [httpsPort, httpPort] = await Promise.all([listen(servers[0]), listen(servers[1])]);
  return {
    httpsPort,
    httpPort,
    spki,
    certificate: { authority, validTo },
    hostRules: `MAP *:443 ${LOOPBACK}:${httpsPort}, MAP *:80 ${LOOPBACK}:${httpPort}`,
    requests,
    close: async () => {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
    },
  };
}
