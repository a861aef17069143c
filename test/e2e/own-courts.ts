import type { Court } from '../../lib/courts/index.ts';
import { type Courts, openChromium } from '../browser/open-chromium.ts';
import type { Replica } from '../replica/server.ts';
import { EXTENSION } from './fixtures.ts';
import { withList } from './with-list.ts';

/** Runs something in a browser of its own whose extension has another list. */
export async function inOwnCourts(
  replica: Replica,
  how: (courts: Court[]) => Court[],
  use: (courts: Courts) => Promise<void>,
): Promise<void> {
  const copy = await withList(EXTENSION, how);
  try {
    const courts = await openChromium({ extension: copy.folder, replica });
    try {
      await use(courts);
    } finally {
      await courts.close();
    }
  } finally {
    await copy.drop();
  }
}
