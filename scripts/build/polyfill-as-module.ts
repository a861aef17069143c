import type { Plugin } from 'vite';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;

/**
 * Makes an ECMAScript module of webextension-polyfill. The builder would read a CommonJS module's every property where it
 * is imported, and by that have Chromium set up each API that it offers: in the popup, ten milliseconds before the first
 * frame for APIs that nobody calls.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    enforce: 'pre',
    transform: (code, id) =>
      POLYFILL.test(id)
        ? {
            code: `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;`,
            map: null,
          }
        : null,
  };
}
