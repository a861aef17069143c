import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Copy, copyExtension, edit } from './copy-extension.ts';

const TAG = 'es-MX';
/** Firefox has `browser` beside `chrome`, and they are not the same. */
const LINE = `for (const { i18n } of [chrome, globalThis.browser ?? chrome]) i18n.getUILanguage = () => '${TAG}';`;

/**
 * A copy of the built extension, with the same code, to which the browser says that it is Spanish. Debian's Chromium
 * and Firefox come in English alone, and take no other language.
 */
export function spanishExtension(extension: string): Promise<Copy> {
  const inPage = (html: string) => html.replace('<head>', '<head><script src="/language.js"></script>');
  return copyExtension(extension, async (folder) => {
    await edit(join(folder, 'background.js'), (script) => `${LINE}\n${script}`);
    for (const page of ['popup.html', 'guide.html', 'options.html']) await edit(join(folder, page), inPage);
    await writeFile(join(folder, 'language.js'), LINE);
  });
}
