import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { Replica } from './server.ts';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** A visitor without a browser: keeps its cookie, follows nothing. */
export function createVisitor({ httpsPort, httpPort }: Pick<Replica, 'httpsPort' | 'httpPort'>) {
  let cookie: string | undefined;

  /** GET, or POST where there are fields to send. */
  return (address: string, fields?: Record<string, string>): Promise<Answer> =>
    new Promise((done, fail) => {
      const url = new URL(address);
      const isSecure = url.protocol === 'https:';
      const body = fields && new URLSearchParams(fields).toString();
      const sent = (isSecure ? secure : plain)(
        {
          host: '127.0.0.1',
          port: isSecure ? httpsPort : httpPort,
          path: url.pathname + url.search,
          method: body === undefined ? 'GET' : 'POST',
          headers: {
            Host: url.host,
            ...(cookie && { Cookie: cookie }),
            ...(body !== undefined && { 'Content-Type': 'application/x-www-form-urlencoded' }),
          },
          ...(isSecure && { servername: url.hostname, rejectUnauthorized: false }),
        },
        (response) => {
          cookie = response.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie;
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => {
            text += chunk;
          });
          response.on('end', () =>
            done({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: text,
            }),
          );
        },
      );
      sent.on('error', fail);
      sent.end(body);
    });
}
