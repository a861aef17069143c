import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Copy, copyExtension, edit } from './copy-extension.ts';

const TAG = 'es-MX';
const LINE = `chrome.i18n.getUILanguage = () => '${TAG}';`;

/**
 * A copy of the built extension, with the same code, to which the browser says that it is Spanish. Debian's Chromium
 * comes in English alone, and takes no other language from `--lang` or from the environment.
 */
export function spanishExtension(extension: string): Promise<Copy> {
  const inPage = (html: string) => html.replace('<head>', '<head><script src="/language.js"></script>');
  return copyExtension(extension, async (folder) => {
    await edit(join(folder, 'background.js'), (script) => `${LINE}\n${script}`);
    for (const page of ['popup.html', 'guide.html', 'options.html']) await edit(join(folder, page), inPage);
    await writeFile(join(folder, 'language.js'), LINE);
  });
}
