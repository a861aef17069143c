import type { FeedSource } from './source.ts';

/** What a person or an administrator decides about refreshing the list. The policy is already weighed in. */
export interface RefreshSettings {
  /** `automatic`: by itself and on demand. `asked`: on demand only. `off`: the network is left alone. */
  mode: 'automatic' | 'asked' | 'off';
  source: FeedSource;
}
