import type { Court } from '../types.ts';
import { appealsFacts, panelFacts } from './appeals-facts.ts';
import { districtFacts } from './district-facts.ts';
import type { FeedType } from './entry.ts';
import { irregularFacts } from './irregular-facts.ts';

/** What a PACER court ID alone says of its court; an entry of the feed must agree with it. */
export interface Facts
  extends Pick<Court, 'code' | 'name' | 'short' | 'kind' | 'circuit' | 'states' | 'zone'> {
  /** Sign-in host; its first label after `ecf.` is the code. */
  host: string;
  /** What the feed must call such a court. */
  feedType: FeedType;
}

/** Undefined for an ID that follows none of the rules of PACER court IDs. */
export function factsOf(id: string): Facts | undefined {
  return irregularFacts(id) ?? appealsFacts(id) ?? panelFacts(id) ?? districtFacts(id);
}
