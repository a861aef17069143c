import type { BrowserContext, CDPSession } from '@playwright/test';

/** Stops the extension's service worker and sees it gone; the next message to it starts it anew. */
export function sleepBackground(context: BrowserContext): Promise<void> {
  return withBrowser(context, async (session) => {
    // Each question is a round trip to the browser, so this waits for the browser and not for a clock. One that is started
    // again meanwhile, by an event that was on its way, is stopped too.
    while ((await stopWorkers(session)) > 0);
  });
}

/** Stops it once, whatever it is doing. What needs it starts it anew. */
export async function stopBackground(context: BrowserContext): Promise<void> {
  await withBrowser(context, stopWorkers);
}

/** Whether the extension's service worker is there. */
export function isAwake(context: BrowserContext): Promise<boolean> {
  return withBrowser(context, async (session) => (await workers(session)).length > 0);
}

/** Gives the browser itself to some work. */
export async function withBrowser<T>(
  context: BrowserContext,
  work: (session: CDPSession) => Promise<T>,
): Promise<T> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Playwright gives no way to the browser.');
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

/** Stops those that run, and says how many there were. */
async function stopWorkers(session: CDPSession): Promise<number> {
  const running = await workers(session);
  for (const targetId of running) await session.send('Target.closeTarget', { targetId });
  return running.length;
}

async function workers(session: CDPSession): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.flatMap(({ type, targetId }) => (type === 'service_worker' ? [targetId] : []));
}
