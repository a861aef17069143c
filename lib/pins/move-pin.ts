/**
 * Moves a pin one place up (-1) or down (1); at the end of the list it stays where it is. Pins that `past` names are not
 * shown among the others, so they are no place.
 */
export function movePin(
  pins: readonly string[],
  id: string,
  by: -1 | 1,
  past: readonly string[] = [],
): string[] {
  const from = pins.indexOf(id);
  let to = from + by;
  while (past.includes(pins[to] ?? '')) to += by;
  if (from < 0 || to < 0 || to >= pins.length) return [...pins];
  return pins.with(from, pins[to] ?? id).with(to, id);
}
