/** Whether two values are the same as JSON is: whatever the order of their keys, which storage changes. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ours, theirs] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(ours);
  if (keys.length !== Object.keys(theirs).length) return false;
  // A loop, since a whole list of courts is compared before the popup's first frame.
  for (const key of keys) {
    if (!Object.hasOwn(theirs, key) || !sameJson(ours[key], theirs[key])) return false;
  }
  return true;
}
