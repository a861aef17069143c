import type { BrowserContext } from '@playwright/test';

/** Stops the extension's service worker and sees it gone; the next message to it starts it anew. */
export async function sleepBackground(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Playwright gives no way to the browser: the background cannot be stopped.');
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter((target) => target.type === 'service_worker');
  };
  for (const { targetId } of await workers()) await session.send('Target.closeTarget', { targetId });
  // Each question is a round trip to the browser, so this waits for the browser and not for a clock.
  while ((await workers()).length > 0);
  await session.detach();
}
