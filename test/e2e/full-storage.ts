import type { Extension } from '../browser/courts.ts';

/** Fills this device's storage to the last byte, really. */
export async function fillStorage(worker: Extension): Promise<void> {
  await worker.evaluate(async () => {
    const { local } = chrome.storage;
    const left = local.QUOTA_BYTES - (await local.getBytesInUse(null)) - 'filler""'.length;
    await local.set({ filler: 'x'.repeat(left) });
  });
}

/** Makes room again. */
export async function makeRoom(worker: Extension): Promise<void> {
  await worker.evaluate(() => chrome.storage.local.remove('filler'));
}
