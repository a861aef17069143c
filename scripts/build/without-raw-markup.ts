import type { Plugin } from 'vite';

/** Where Preact puts markup into a page as it stands, in its minified module. */
const RAW_MARKUP = /(\w+)\.innerHTML=(\w+)\.__html/;

/**
 * Takes the one place out of Preact that puts unchecked markup into a page (`dangerouslySetInnerHTML`): nothing here
 * uses it, and what nobody uses nobody can misuse. What was meant as markup would be shown as text. Stops the build
 * where Preact is no longer written so, for then it would be left in unseen; the stores' linters warn of it too.
 */
export function withoutRawMarkup(): Plugin {
  return {
    name: 'without-raw-markup',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js/.test(id)) return;
      if (!RAW_MARKUP.test(code))
        throw new Error(`${id} puts markup into a page in a way that is not known.`);
      return { code: code.replace(RAW_MARKUP, '$1.textContent=$2.__html'), map: null };
    },
  };
}
