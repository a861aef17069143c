/** Moves a pin one place up (-1) or down (1); at the end of the list it stays where it is. */
export function movePin(pins: readonly string[], id: string, by: -1 | 1): string[] {
  const from = pins.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= pins.length) return [...pins];
  return pins.with(from, pins[to] ?? id).with(to, id);
}
