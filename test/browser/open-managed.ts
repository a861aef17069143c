import { extensionId } from '../bench/extension-id.ts';
import { readManifest } from '../bench/manifest.ts';
import { managedFolder } from './managed-folder.ts';
import { type OpenOptions, openChromium } from './open-chromium.ts';
import { openUnderPolicy } from './under-policy.ts';

/** Opens a real Chromium with a profile and a policy file of its own, which go away when it closes. */
export async function openManaged(
  policy: Record<string, unknown>,
  options: OpenOptions & { extension: string },
) {
  const { key } = await readManifest(options.extension);
  const id = extensionId(options.extension, key);
  return openUnderPolicy(
    await managedFolder(),
    policy,
    (given) => ({ '3rdparty': { extensions: { [id]: given } } }),
    (executable) => openChromium({ ...options, executable }),
  );
}
