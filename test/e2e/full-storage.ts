import type { Worker } from '@playwright/test';

/** Fills this device's storage to the last byte, really. */
export async function fillStorage(worker: Worker): Promise<void> {
  await worker.evaluate(async () => {
    const { local } = chrome.storage;
    const left = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - 'filler""'.length;
    await local.set({ filler: 'x'.repeat(left) });
  });
}

/** Makes room again. */
export async function makeRoom(worker: Worker): Promise<void> {
  await worker.evaluate(() => chrome.storage.local.remove('filler'));
}
