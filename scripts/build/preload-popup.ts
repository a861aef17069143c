import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The popup's page, and the module that holds its code. */
const PAGE = /\/popup\/index\.html$/;
const CODE = /\/entrypoints\/popup\/open-popup\.tsx$/;

/**
 * Has the browser load the popup's code with the page: the page runs it only when a first frame that was kept is painted,
 * and would begin to load it only then.
 */
export function preloadPopup(): Plugin {
  return {
    name: 'preload-popup',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { filename, bundle = {} }) => {
        if (!PAGE.test(filename.replaceAll('\\', '/'))) return;
        const chunks = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? [output] : []));
        const code = chunks.find(({ moduleIds }) => moduleIds.some((id) => CODE.test(id)));
        const files = code ? [code.fileName, ...code.imports] : [];
        return files.map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          }),
        );
      },
    },
  };
}
