import { signInAddress } from '../check/index.ts';
import type { Find } from '../find/index.ts';

/** The sign-in page of the first court that is found for what was typed or chosen; null where none is. */
export function addressFor(find: Find, typed: string): string | null {
  const [found] = find(typed);
  return found ? signInAddress(found.court) : null;
}
