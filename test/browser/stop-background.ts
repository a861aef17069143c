import type { BrowserContext } from '@playwright/test';

/**
 * Stops the extension's service worker as a browser does, whatever it is doing. It may be back at once: an open popup
 * that waited for its answer starts it anew.
 */
export async function stopBackground(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Playwright gives no way to the browser: the background cannot be stopped.');
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, targetId } of targetInfos) {
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
  }
  await session.detach();
}
