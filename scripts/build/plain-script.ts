import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Builds one script that runs in pages as it stands, for use as a public file of the extension: WXT wraps its entry
 * points, and on a docket the wrapper would cost more than what is in it. `engine` is the oldest that must run it.
 */
export async function plainScript(path: string, engine: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: engine,
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
