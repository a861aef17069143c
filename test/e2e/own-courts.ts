import type { Court } from '../../lib/courts/index.ts';
import type { Courts } from '../browser/courts.ts';
import type { OpenCourtsOptions } from '../browser/open-courts.ts';
import { withList } from './with-list.ts';

interface Opening {
  /** Folder of the built extension. */
  built: string;
  open(options: Partial<OpenCourtsOptions>): Promise<Courts>;
}

/** Runs something in a browser of its own whose extension has another list. */
export async function inOwnCourts(
  { built, open }: Opening,
  how: (courts: Court[]) => Court[],
  use: (courts: Courts) => Promise<void>,
): Promise<void> {
  const copy = await withList(built, how);
  try {
    const courts = await open({ extension: copy.folder });
    try {
      await use(courts);
    } finally {
      await courts.close();
    }
  } finally {
    await copy.drop();
  }
}
