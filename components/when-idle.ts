/** Does some work once the browser has painted and has nothing else to do, or soon all the same. Returns what calls it off. */
export function whenIdle(work: () => void): () => void {
  const handle = requestIdleCallback(work, { timeout: 300 });
  return () => cancelIdleCallback(handle);
}
