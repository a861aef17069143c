import { signInAddress } from '../check/index.ts';
import { type Court, findCourts } from '../courts/index.ts';

/** The sign-in page of the first court that is found for what was typed or chosen; null where none is. */
export function addressFor(courts: readonly Court[], typed: string): string | null {
  const [court] = findCourts(courts, typed);
  return court ? signInAddress(court) : null;
}
