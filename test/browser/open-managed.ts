import { extensionId } from '../bench/extension-id.ts';
import { readManifest } from '../bench/manifest.ts';
import { managedFolder } from './managed-folder.ts';
import { type ChromiumCourts, type OpenOptions, openChromium } from './open-chromium.ts';

/** A real Chromium in which an administrator has set a policy for the extension. */
export interface ManagedChromium extends ChromiumCourts {
  /** Changes the policy of the extension, as an administrator would, while the browser runs. */
  setPolicy(policy: Record<string, unknown>): Promise<void>;
}

/** Opens it with a profile and a policy file of its own, which go away when it closes. */
export async function openManaged(
  policy: Record<string, unknown>,
  options: OpenOptions & { extension: string },
): Promise<ManagedChromium> {
  const { key } = await readManifest(options.extension);
  const id = extensionId(options.extension, key);
  const folder = await managedFolder();
  const setPolicy = (given: Record<string, unknown>) =>
    folder.write({ '3rdparty': { extensions: { [id]: given } } });
  try {
    await setPolicy(policy);
    const courts = await openChromium({ ...options, executable: folder.executable });
    return {
      ...courts,
      setPolicy,
      close: async () => {
        await courts.close();
        await folder.drop();
      },
    };
  } catch (error) {
    await folder.drop();
    throw error;
  }
}
