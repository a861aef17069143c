import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';

/** What is read of the graph of modules while it is parted into files. */
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const POPUP = normalizePath(fileURLToPath(new URL('../../entrypoints/popup/index.html', import.meta.url)));

/**
 * How modules are parted into files: what the popup has in common with other pages is one, where the builder would make
 * half a dozen, for each file that a page loads costs it more than its bytes. What only other pages share is kept out.
 */
export function sharedChunk() {
  let ofPopup: Set<string> | undefined;
  const name = (id: string, graph: Graph) => {
    ofPopup ??= reachedFrom(POPUP, graph);
    return ofPopup.has(id) ? 'shared' : null;
  };
  // Without what a module of the popup imports and the popup has no use for.
  return { includeDependenciesRecursively: false, groups: [{ name, minShareCount: 2 }] };
}

function reachedFrom(start: string, graph: Graph): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
