/** Text that is not what the page says: code, and links, whose menus name every step on every page. */
export const SKIPPED = new Set(['SCRIPT', 'STYLE', 'A', 'OPTION', 'TEXTAREA', 'NOSCRIPT']);

/** All text of the document, code and links too: one question, for which no node is held but the first. */
export function textOf(document: Document): string {
  return document.documentElement.textContent ?? '';
}

/** The page's own words. Text nodes never hold what is typed into a field, and text areas are skipped all the same. */
export function wordsOf(document: Document): string {
  const walker = document.createTreeWalker(document.documentElement, 5 /* elements and text */, (node) => {
    if (node.nodeType === 3) return 1; // accept
    return SKIPPED.has(node.nodeName.toUpperCase()) ? 2 /* skip the subtree */ : 3 /* look inside */;
  });
  const words: string[] = [];
  while (walker.nextNode()) words.push(walker.currentNode.nodeValue ?? '');
  return words.join(' ').replace(/\s+/g, ' ');
}
