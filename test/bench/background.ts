import type { BrowserContext } from '@playwright/test';

/** Stops the extension's service worker and sees it gone; the next message to it starts it anew. */
export async function sleepBackground(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Playwright gives no way to the browser: the background cannot be stopped.');
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter((target) => target.type === 'service_worker');
  };
  // Each question is a round trip to the browser, so this waits for the browser and not for a clock. One that is started
  // again meanwhile, by an event that was on its way, is stopped too.
  for (let running = await workers(); running.length > 0; running = await workers()) {
    for (const { targetId } of running) await session.send('Target.closeTarget', { targetId });
  }
  await session.detach();
}
