/**
 * Brings the pins of this device and those that the browser synced together, by what both had last. What either side
 * added is there, what either side removed is gone. The order is this device's where it changed it, else the other's.
 */
export function mergePins(
  base: readonly string[],
  here: readonly string[],
  synced: readonly string[],
): string[] {
  const changedHere = here.join() !== base.join();
  const [first, second] = changedHere ? [here, synced] : [synced, here];
  const gone = new Set(base.filter((id) => !here.includes(id) || !synced.includes(id)));
  return [...new Set([...first, ...second])].filter((id) => !gone.has(id));
}
