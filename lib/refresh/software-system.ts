/**
 * The system that a software text of the feed names. Before the roll-out ended it read `CM/ECF V6.1.1`, since then
 * `NextGen CM/ECF Release 1.7.1`. Null where it names neither: nothing is concluded from that.
 */
export function softwareSystem(software: string | undefined): 'nextgen' | 'legacy' | null {
  if (software === undefined) return null;
  if (/next\s*-?gen/i.test(software)) return 'nextgen';
  return /cm\s*\/?\s*ecf|current\s*-?gen|^v?\d+\.\d/i.test(software) ? 'legacy' : null;
}
