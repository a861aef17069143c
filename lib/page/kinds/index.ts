import type { PageKind } from '../types.ts';
import { isCentralSignOn } from './central-sign-on.ts';
import { isCourtSignIn } from './court-sign-in.ts';
import { isCourtViewSignIn } from './court-view-sign-in.ts';
import { isCourtWebsite } from './court-website.ts';
import { isFrontDoor } from './front-door.ts';
import { isPacerAccount } from './pacer-account.ts';
import { isPublic } from './public.ts';
import { isSignedIn } from './signed-in.ts';
import { isTraining } from './training.ts';

/**
 * The page kinds that an address alone can tell, with their rules. The rules exclude each other: the test walks
 * every rule over every address of every other kind. `link-account` and `not-linked` need the document; what no
 * rule claims is `other`.
 */
const RULES: [PageKind, (url: URL) => boolean][] = [
  ['front-door', isFrontDoor],
  ['court-sign-in', isCourtSignIn],
  ['court-view-sign-in', isCourtViewSignIn],
  ['central-sign-on', isCentralSignOn],
  ['pacer-account', isPacerAccount],
  ['training', isTraining],
  ['public', isPublic],
  ['signed-in', isSignedIn],
  ['court-website', isCourtWebsite],
];

/** The page kind that the address alone tells. */
export function kindOf(url: URL): PageKind {
  return RULES.find(([, is]) => is(url))?.[0] ?? 'other';
}
