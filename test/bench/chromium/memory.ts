import type { BrowserContext, CDPSession } from '@playwright/test';
import { type Memory, WATCH_FRAMES } from '../browser.ts';
import { heldByProcesses } from '../held-by-processes.ts';
import type { BenchPage } from '../pages.ts';
import { probe } from '../probe.ts';

/** One way to ask a target of the DevTools protocol. */
type Ask = (method: string, params?: object) => Promise<unknown>;

/** https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#method-getHeapUsage, in bytes. */
interface HeapUsage {
  usedSize: number;
  /** The elements and other objects of the renderer, and the contents of buffers. Older versions tell neither. */
  embedderHeapUsedSize?: number;
  backingStorageSize?: number;
}

export async function memory(
  context: BrowserContext,
  page: BenchPage,
  element: string | undefined,
): Promise<Memory> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('Playwright gives no way to the browser: its memory cannot be measured.');
  const tab = await context.newPage();
  try {
    await tab.addInitScript(probe, { element, watch: WATCH_FRAMES });
    await tab.goto(page.address, { waitUntil: 'commit' });
    await tab.evaluate(() => window.ecfBench);
    const session = await context.newCDPSession(tab);
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
    return {
      page: await heapBytes((method, params) => session.send(method as never, params as never)),
      background: await backgroundBytes(browser),
      processes: await heldByProcesses(processInfo.map(({ id }) => id)),
    };
  } finally {
    await tab.close();
    await browser.detach();
  }
}

/** Of everything that shares the heap: in a page, the extension's isolated world is on the page's. */
async function heapBytes(ask: Ask): Promise<number> {
  await ask('HeapProfiler.collectGarbage');
  const usage = (await ask('Runtime.getHeapUsage')) as HeapUsage;
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}

async function backgroundBytes(browser: CDPSession): Promise<number> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  return worker ? withTarget(browser, worker.targetId, heapBytes) : 0;
}

/** Playwright opens sessions to pages alone; any other target is asked through the browser. */
async function withTarget<T>(
  browser: CDPSession,
  targetId: string,
  work: (ask: Ask) => Promise<T>,
): Promise<T> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  let asked = 0;
  const ask: Ask = (method, params = {}) => {
    asked += 1;
    const id = asked;
    return new Promise((resolve, reject) => {
      const hear = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message);
        if (event.sessionId !== sessionId || answer.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', hear);
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
        else resolve(answer.result);
      };
      browser.on('Target.receivedMessageFromTarget', hear);
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  };
  try {
    return await work(ask);
  } finally {
    await browser.send('Target.detachFromTarget', { sessionId });
  }
}
