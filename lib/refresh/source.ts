import { FEED_URL } from '../courts/feed/index.ts';

/** Where the list is fetched from: the official address, or one that an administrator put in its place. */
export type FeedSource = { kind: 'official' } | { kind: 'policy'; address: string };

export function addressOf(source: FeedSource): string {
  return source.kind === 'official' ? FEED_URL : source.address;
}
