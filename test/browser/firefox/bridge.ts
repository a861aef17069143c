/**
 * Runs a Firefox for Playwright, and stands between the two: `node bridge.ts EXTENSION CONTROL COMMAND [ARGUMENT]...`.
 *
 * Playwright drives stock Firefox by WebDriver BiDi, but begins with commands that came after the oldest Firefox that
 * has long-term support, and misses pages of the extension. The bridge makes up for both. EXTENSION is a folder that is
 * installed before Playwright may begin, or empty. CONTROL is a socket's path: what is written there is run in the
 * browser itself (`inside.ts`).
 */

import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import { connectMarionette, type Marionette } from './marionette.ts';

/** As far as they are looked at here: https://w3c.github.io/webdriver-bidi/#protocol-definition */
interface Message {
  id?: number;
  method?: string;
  type?: 'success' | 'error' | 'event';
  error?: string;
  params?: Params;
  result?: unknown;
}

interface Params {
  functionDeclaration?: string;
  arguments?: { type?: string; value?: unknown }[];
  context?: string | undefined;
  realm?: string;
  url?: string | undefined;
  navigation?: string | undefined;
  capabilities?: { alwaysMatch?: object };
  timestamp?: number;
}

/**
 * What Firefox is not told, whether it knows the command yet or not: the tests do without screens and bodies of
 * responses, and set media and the folder of downloads in the browser itself.
 */
const WITHHELD = new Set([
  'browser.setDownloadBehavior',
  'emulation.setLocaleOverride',
  'emulation.setMediaFeaturesOverride',
  'emulation.setScreenOrientationOverride',
  'emulation.setScreenSettingsOverride',
  'network.addDataCollector',
]);
/** How Playwright calls a test's function: by `eval`, which a page's policy may forbid. */
const BY_EVAL = '(utilityScript, ...args) => utilityScript.evaluate(...args)';
const EXTENSION = 'moz-extension:';
/** How often it is looked for what Firefox does not tell, in milliseconds: where a page is that is waited for, and which tabs there are, which is ten times the work. */
const LOOKS = 100;
const LOOKS_FOR_TABS = 400;
const LISTENING = /^WebDriver BiDi listening on (ws:\/\/\S+)$/;
/** From here on the bridge counts its own commands, beyond any that Playwright comes to. */
const OWN_IDS = 2 ** 40;
/** Resolves once the page that stands in a context has loaded. */
const LOADED = `new Promise((done) => {
  if (document.readyState === 'complete') done();
  else addEventListener('load', () => done(), { once: true });
})`;

const [extension = '', control = '', command = '', ...args] = process.argv.slice(2);
const profile = args[args.findIndex((each) => /^-?-profile$/.test(each)) + 1] ?? '';
const PORT_FILE = join(profile, 'MarionetteActivePort');
await rm(PORT_FILE, { force: true });
const browser = spawn(command, ['-marionette', '-remote-allow-system-access', ...args], {
  stdio: ['inherit', 'inherit', 'pipe'],
});
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
  server.on('connection', (client) => connect(client, address));
  await new Promise((ready) => server.once('listening', ready));
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function connect(client: WebSocket, address: string): void {
  client.once('close', () => browser.kill()); // whatever became of Playwright, no browser stays behind
  client.once('message', async (data) => {
    const { id, params } = read(data);
    try {
      const { result, marionette } = await newSession(params?.capabilities?.alwaysMatch ?? {});
      const firefox = new WebSocket(`${address}/session/${result.sessionId}`);
      await new Promise((open) => firefox.once('open', open));
      await serveInside(marionette);
      relay(client, firefox, marionette);
      client.send(JSON.stringify({ type: 'success', id, result }));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      client.send(JSON.stringify({ type: 'error', id, error: 'session not created', message }));
    }
  });
}

interface Session {
  sessionId: string;
  capabilities: object;
}

/** A session that both protocols share, as geckodriver has it, with the extension in the browser. */
async function newSession(capabilities: object): Promise<{ result: Session; marionette: Marionette }> {
  const marionette = await connectMarionette(await marionettePort());
  const asked = { ...capabilities, webSocketUrl: true };
  const result = await marionette.send<Session>('WebDriver:NewSession', asked);
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  if (extension) await marionette.send('Addon:Install', { path: extension, temporary: true });
  return { result, marionette };
}

async function marionettePort(): Promise<number> {
  for (;;) {
    const port = Number(await readFile(PORT_FILE, 'utf8').catch(() => ''));
    if (port > 0) return port;
    await setTimeout(20);
  }
}

/** Runs what comes through the control socket, a line each: `[script, arguments]`; answers `{ value }` or `{ error }`. */
async function serveInside(marionette: Marionette): Promise<void> {
  const answer = async (line: string, socket: Socket) => {
    const [script, given] = JSON.parse(line) as [string, unknown[]];
    const said = await marionette
      .send('WebDriver:ExecuteScript', { script, args: given, sandbox: 'system', scriptTimeout: 30_000 })
      .catch(({ message }: Error) => ({ error: message }));
    socket.write(`${JSON.stringify(said)}\n`);
  };
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    createInterface({ input: socket }).on('line', (line) => void answer(line, socket));
  });
  await new Promise<void>((ready) => server.listen(control, ready));
}

/** A page that a context goes to. */
interface Landing {
  context: string;
  navigation: string | undefined;
  url: string;
}

function relay(client: WebSocket, firefox: WebSocket, marionette: Marionette): void {
  const asked = new Map<number, Message>();
  const own = new Map<number, (result: unknown) => void>();
  /** Contexts in which a navigation has begun and is not over, by its ID; and where each context is. */
  const under = new Map<string, string | undefined>();
  const there = new Map<string, string>();
  /** Tabs and frames of which Playwright was told. */
  const known = new Set<string>();
  /** Those of which it was told here, not by Firefox. */
  const foundHere = new Set<string>();
  /** Where scripts run, as far as Playwright was told. */
  const realms = new Set<string>();
  let ownId = OWN_IDS;
  const tell = (message: Message) => client.send(JSON.stringify(message));
  const ask = (method: string, params: object, then: (result: unknown) => void = () => {}) => {
    ownId += 1;
    own.set(ownId, then);
    firefox.send(JSON.stringify({ id: ownId, method, params }));
  };

  /** What is told of a tab that Playwright does not know yet is lost. */
  const addRealm = (context: string, realm: string) => {
    if (known.has(context)) realms.add(realm);
  };

  /** Of some pages Firefox does not tell that scripts can run in them. */
  const tellRealms = (context: string) =>
    ask('script.getRealms', { context }, (result) => {
      for (const params of (result as { realms: { realm: string }[] }).realms) {
        if (realms.has(params.realm)) continue;
        addRealm(context, params.realm);
        tell({ type: 'event', method: 'script.realmCreated', params });
      }
    });

  /** Firefox does not tell when a page of an extension has loaded, and now and then not even that it is there. */
  const tellLoaded = (page: Landing) => {
    const { context } = page;
    const params = { ...page, timestamp: Date.now() };
    tellRealms(context);
    ask('script.evaluate', { expression: LOADED, target: { context }, awaitPromise: true }, () => {
      tell({ type: 'event', method: 'browsingContext.domContentLoaded', params });
      tell({ type: 'event', method: 'browsingContext.load', params });
    });
  };

  const tellCommitted = (page: Landing) => {
    under.delete(page.context);
    there.set(page.context, page.url);
    const params = { ...page, timestamp: Date.now() };
    tell({ type: 'event', method: 'browsingContext.navigationCommitted', params });
  };

  /** Nor does it tell that a page has come back from the back/forward cache: then it is there, and was never committed. */
  const lookFor = async (page: Landing, found = false) => {
    await setTimeout(LOOKS);
    const { context, navigation, url } = page;
    if (!under.has(context) || under.get(context) !== navigation) return;
    if (found) {
      tellCommitted(page);
      tellLoaded(page);
      return;
    }
    ask('browsingContext.getTree', { root: context, maxDepth: 0 }, (result) => {
      const [tab] = (result as { contexts: { url: string }[] }).contexts;
      void lookFor(page, tab?.url === url);
    });
  };

  /** Nor does it always tell of a tab that the extension opens, and of what is in it. */
  const lookForTabs = async () => {
    for (const { context, url } of await tabsIn(marionette)) {
      const told =
        !url.startsWith(EXTENSION) || under.has(context) || there.get(context)?.startsWith(EXTENSION);
      if (known.has(context) && told) continue;
      if (!known.has(context)) {
        known.add(context);
        foundHere.add(context);
        const params = { context, url, children: null, parent: null, userContext: 'default' };
        tell({ type: 'event', method: 'browsingContext.contextCreated', params });
      }
      tellCommitted({ context, navigation: undefined, url });
      tellLoaded({ context, navigation: undefined, url });
    }
    await setTimeout(LOOKS_FOR_TABS);
    await lookForTabs();
  };
  lookForTabs().catch(({ message }: Error) => {
    console.error(message); // Firefox is gone, or another than this was written for
    client.close();
  });

  client.on('message', (data) => {
    const message = read(data);
    if (message.method === 'browser.close') {
      // Who shares a session with Marionette ends it there.
      void marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      return tell({ type: 'success', id: message.id ?? -1, result: {} });
    }
    if (WITHHELD.has(message.method ?? ''))
      return tell({ type: 'success', id: message.id ?? -1, result: {} });
    asked.set(message.id ?? -1, message);
    firefox.send(JSON.stringify(withoutEval(message)));
  });

  firefox.on('message', (data) => {
    // Firefox holds back what it sends next until this is acknowledged, which by itself takes 40 ms.
    firefox.pong();
    const message = read(data);
    const { id = -1, error, method, params } = message;
    const command = asked.get(id);
    asked.delete(id);
    const then = own.get(id);
    if (then) {
      own.delete(id);
      if (!error) then(message.result);
    } else client.send(String(data));

    const { context = '', realm = '', url = '', navigation } = params ?? {};
    switch (method) {
      case 'browsingContext.contextCreated':
        known.add(context);
        break;
      case 'browsingContext.navigationStarted':
        under.set(context, navigation);
        if (url !== there.get(context)) void lookFor({ context, navigation, url });
        break;
      case 'browsingContext.navigationFailed':
        under.delete(context);
        break;
      case 'browsingContext.navigationCommitted':
        under.delete(context);
        there.set(context, url);
        if (url.startsWith(EXTENSION)) tellLoaded({ context, navigation, url });
        else if (foundHere.has(context)) tellRealms(context);
        break;
      case 'script.realmCreated':
        addRealm(context, realm);
    }
    // Nor does it tell when such a page has been closed.
    if (command?.method === 'browsingContext.close' && !error)
      tell({ type: 'event', method: 'browsingContext.contextDestroyed', params: command.params ?? {} });
  });

  firefox.once('close', () => client.close());
}

/** The tabs in which there is a page: their contexts, and where they are. Firefox 153 has their names elsewhere than 140. */
async function tabsIn(marionette: Marionette): Promise<{ context: string; url: string }[]> {
  const script = `
    const shared = 'chrome://remote/content/shared/';
    const { TabManager } = ChromeUtils.importESModule(shared + 'TabManager.sys.mjs');
    const names = TabManager.getIdForBrowser
      ? TabManager
      : ChromeUtils.importESModule(shared + 'NavigableManager.sys.mjs').NavigableManager;
    return [...Services.wm.getEnumerator('navigator:browser')]
      .flatMap(({ gBrowser }) => gBrowser?.browsers ?? []) // none yet where a window is opening
      .map((browser) => ({ context: names.getIdForBrowser(browser), url: browser.currentURI.spec }))
      .filter(({ url }) => url !== 'about:blank');`;
  const answer = await marionette.send('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' });
  return (answer as { value: { context: string; url: string }[] }).value;
}

/** Puts a test's function into the call itself, so that no policy of a page stands against it. */
function withoutEval(message: Message): Message {
  const { method, params } = message;
  if (method !== 'script.callFunction' || params?.functionDeclaration !== BY_EVAL) return message;
  const [, isFunction, , expression] = params.arguments ?? [];
  if (isFunction?.value !== true) return message;
  const functionDeclaration = `(utilityScript, ...args) =>
    Object.create(utilityScript, { global: { value: { eval: () => ${expression?.value} } } }).evaluate(...args)`;
  return { ...message, params: { ...params, functionDeclaration } };
}

function read(data: RawData): Message {
  return JSON.parse(String(data));
}
