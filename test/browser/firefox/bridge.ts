/**
 * Runs a Firefox for Playwright, and stands between the two: `node bridge.ts EXTENSION COMMAND [ARGUMENT]...`.
 *
 * Playwright drives stock Firefox by WebDriver BiDi, but begins with commands that came after the oldest Firefox that
 * has long-term support, and misses pages of the extension. The bridge makes up for both. EXTENSION is a folder that is
 * installed before Playwright may begin, or empty.
 */

import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { type RawData, WebSocket, WebSocketServer } from 'ws';

/** As far as they are looked at here: https://w3c.github.io/webdriver-bidi/#protocol-definition */
interface Message {
  id?: number;
  method?: string;
  type?: 'success' | 'error' | 'event';
  error?: string;
  params?: { context?: string; url?: string };
}

/** What may go unanswered: the tests do without downloads, screens and bodies of responses, and set language and media by preferences. */
const DISPENSABLE = new Set([
  'browser.setDownloadBehavior',
  'emulation.setLocaleOverride',
  'emulation.setMediaFeaturesOverride',
  'emulation.setScreenOrientationOverride',
  'emulation.setScreenSettingsOverride',
  'network.addDataCollector',
]);
const LISTENING = /^WebDriver BiDi listening on (ws:\/\/\S+)$/;
/** From here on the bridge counts its own commands, beyond any that Playwright comes to. */
const OWN_IDS = 2 ** 40;
const INSTALL_ID = OWN_IDS;

const [extension = '', command = '', ...args] = process.argv.slice(2);
const browser = spawn(command, args, { stdio: ['inherit', 'inherit', 'pipe'] });
browser.once('error', ({ message }) => {
  console.error(`${command} could not be started: ${message}`);
  process.exit(1);
});
browser.once('exit', (code) => process.exit(code ?? 1));
for await (const line of createInterface({ input: browser.stderr })) {
  const [, address] = LISTENING.exec(line) ?? [];
  console.error(address ? `WebDriver BiDi listening on ${await bridgeTo(address)}` : line);
}

/** Opens a bridge to the browser, and gives its address. */
async function bridgeTo(address: string): Promise<string> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (client, { url }) => connect(client, new WebSocket(`${address}${url}`)));
  await new Promise((ready) => server.once('listening', ready));
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function connect(client: WebSocket, firefox: WebSocket): void {
  const opened = new Promise((open) => firefox.once('open', open));
  const asked = new Map<number, string>();
  let ownId = OWN_IDS;
  /** The answer to `session.new`, while the extension is being installed. */
  let session: Message | null = null;
  const ask = (id: number, method: string, params: object) =>
    firefox.send(JSON.stringify({ id, method, params }));
  const tell = (message: Message) => client.send(JSON.stringify(message));

  client.on('message', async (data) => {
    const { id = -1, method = '' } = read(data);
    asked.set(id, method);
    await opened;
    firefox.send(String(data));
  });

  firefox.on('message', (data) => {
    const message = read(data);
    const { id = -1, type, error, params } = message;
    const method = asked.get(id);
    asked.delete(id);
    if (id === INSTALL_ID && session)
      tell(type === 'error' ? { ...message, id: session.id as number } : session);
    else if (id > OWN_IDS)
      return; // nobody waits for it
    else if (method === 'session.new' && type === 'success' && extension) {
      session = message;
      ask(INSTALL_ID, 'webExtension.install', { extensionData: { type: 'path', path: extension } });
    } else if (error === 'unknown command' && DISPENSABLE.has(method ?? '')) {
      client.send(JSON.stringify({ type: 'success', id, result: {} }));
    } else client.send(String(data));
    // Now and then Firefox says nothing of what becomes of a page of the extension until it is asked.
    if (message.method === 'browsingContext.navigationCommitted' && params?.url?.startsWith('moz-extension:'))
      ask(++ownId, 'script.getRealms', { context: params.context });
  });

  client.once('close', () => browser.kill()); // whatever became of Playwright, no browser stays behind
  firefox.once('close', () => client.close());
}

function read(data: RawData): Message {
  return JSON.parse(String(data));
}
