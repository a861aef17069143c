/** What the stores take, as they document it. Lengths are characters. */
export const LIMITS = {
  /** Chrome: `description` of the manifest, which its store shows as the summary. */
  manifestDescription: 132,
  /** Mozilla: summary. */
  summary: 250,
  /** Chrome: at most 16,000; Edge: at least 250, at most 10,000. */
  description: { least: 250, most: 10_000 },
  /** Chrome: each field of the privacy practices. */
  justification: 1000,
  /** Edge: at most seven terms of at most 30 characters, with at most 21 words in all. */
  searchTerms: { terms: 7, characters: 30, words: 21 },
} as const;

/** Pictures of a listing, in pixels. Chrome takes at most five of the first kind, Edge six. */
export const SIZES = {
  picture: { width: 1280, height: 800 },
  logo: { width: 300, height: 300 },
  smallTile: { width: 440, height: 280 },
  largeTile: { width: 1400, height: 560 },
} as const;
