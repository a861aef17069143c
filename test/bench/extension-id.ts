import { realpathSync } from 'node:fs';
import { extensionIdOf } from '../../scripts/release/extension-id.ts';

/** The ID that Chromium gives an unpacked extension: by the key in its manifest, or by its folder where there is none. */
export function extensionId(folder: string, key: string | undefined): string {
  return extensionIdOf(key ? Buffer.from(key, 'base64') : realpathSync(folder));
}
