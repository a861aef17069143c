import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';

/** What is read of the graph of modules while it is parted into files. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const inPopup = (file: string) =>
  normalizePath(fileURLToPath(new URL(`../../entrypoints/popup/${file}`, import.meta.url)));

/** The page, and the code that it loads when a frame that was kept is painted. */
const POPUP = [inPopup('index.html'), inPopup('open-popup.tsx')];

/** Modules of the builders' own. By one the popup's page loads its code, for which the page itself must not wait. */
const MADE = '\0';

/**
 * How modules are parted into files: what the popup has in common with other pages is one, where the builder would make
 * half a dozen, for each file that a page loads costs it more than its bytes. What only other pages share is kept out.
 */
export function sharedChunk() {
  let ofPopup: Set<string> | undefined;
  const name = (id: string, graph: Graph) => {
    ofPopup ??= reachedFrom(POPUP, graph);
    if (id.startsWith(MADE)) return 'start';
    if (!ofPopup.has(id)) return null;
    return id.endsWith('.css') ? 'style' : 'shared'; // the popup has its style before its code
  };
  // Without what a module of the popup imports and the popup has no use for.
  return { includeDependenciesRecursively: false, groups: [{ name, minShareCount: 2 }] };
}

function reachedFrom(start: string[], graph: Graph): Set<string> {
  const reached = new Set(start);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
