import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Difference } from '../../browser-differences.ts';

/** The scripts that are one file each and load no other, by the name under which the extension has them. */
const PLAIN_SCRIPTS: Record<string, { path: string; runs: 'whole' | 'in part' }> = {
  // In courts' pages. Of the gate, most pages run only its one question.
  'court.js': { path: 'entrypoints/court/detect.ts', runs: 'whole' },
  'gate.js': { path: 'entrypoints/court/gate.ts', runs: 'in part' },
  'panel.js': { path: 'entrypoints/panel/bring-panel.ts', runs: 'whole' },
  // In the popup, before its own code.
  'chunks/early.js': { path: 'entrypoints/popup/early.ts', runs: 'whole' },
};

/**
 * For scripts of which nearly all runs at once. Chromium, told so, compiles them in one go and not function by function,
 * which takes a sixth of their time away: https://v8.dev/blog/explicit-compile-hints
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** The plain scripts, as public files of the extension for a browser. */
export function plainScripts(browser: Difference): Promise<{ relativeDest: string; contents: string }[]> {
  const scripts = Object.entries(PLAIN_SCRIPTS);
  return Promise.all(
    scripts.map(async ([relativeDest, { path, runs }]) => ({
      relativeDest,
      contents: (runs === 'whole' ? COMPILE_AT_ONCE : '') + (await plainScript(path, browser)),
    })),
  );
}

/**
 * Builds one script that runs as it stands: WXT wraps its entry points, and on a docket the wrapper would cost more than
 * what is in it. `path` counts from the project's root; what the script exports is the global `signpost`.
 */
export async function plainScript(path: string, { engine, parsesInPlace }: Difference): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { PARSES_IN_PLACE: String(parsesInPlace) },
    build: {
      write: false,
      target: engine,
      cssTarget: engine,
      lib: {
        entry: fileURLToPath(new URL(`../../${path}`, import.meta.url)),
        formats: ['iife'],
        name: 'signpost',
      },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (!chunk) throw new Error(`Vite made nothing of ${path}.`);
  return chunk.code;
}
