import type { UserManifest } from 'wxt';

/** Everything in which the builds differ from one another. What is not said here is the same in all. */
export interface Difference {
  /** The browser's name, for a person. */
  name: string;
  /** What is added to the manifest that all builds share. */
  manifest: UserManifest;
  /** The oldest engine that has all that is used: `URL.parse` asks for the most. */
  engine: string;
  /**
   * Whether the overlay's markup is parsed where it stands (`innerHTML`), which costs a page least, or in a document of
   * its own, since Mozilla's linter warns of `innerHTML` whatever is put in.
   */
  parsesInPlace: boolean;
}

/** The browsers for which `npm run build` builds, in that order. */
export const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const;
export type BrowserKind = (typeof BROWSERS)[number];

/** By this ID administrators name the extension in Firefox. It never changes, whoever signs. */
export const GECKO_ID = 'ecf-signpost@ecf-signpost';

/**
 * The public half of a key that nobody has: it only gives the unpacked extension the same ID on every machine, so that
 * a policy can name it. Packages leave it out: each has the ID of the key that signs it.
 */
const UNPACKED_KEY = [
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsF1hrU1v6Betn0E4YvaT55GvYr8yUkbiC//VHiYmiphGamKBaYzn/pnu',
  '55x/dirYBSY4P1d3VyBkF8GAop7gY7SPTKnVfQ8uXc6gO4LfGRLQaZB5wSgFK+4eFKsYJ/ELe2hEqcc+R4iNDWoDueUV9CD9WbWK',
  'VKpIZKV0SOqAzCqfmMcuEJf+47N8u4uFOYgQnuQwOybrvWkIBZYsF2itqsWJlmSEZDIDs9PtjV/w13tv0d9F2IA9ri+2c6Xcox5T',
  'zyQyk4w+cgwUSJs+FuUskZnembFMBAiaF1eRfbkV9UZK/N4dX6jZge7LWzm2oXurofRH2HHE0V9Kdg4qumb9rQIDAQAB',
].join('');

const chromium: Omit<Difference, 'name'> = {
  manifest: {
    key: UNPACKED_KEY,
    minimum_chrome_version: '126',
    // Firefox gives a policy to the extension as it is; here only what this file describes gets through.
    storage: { managed_schema: 'managed-schema.json' },
  },
  engine: 'chrome126',
  parsesInPlace: true,
};

export const DIFFERENCES: Record<BrowserKind, Difference> = {
  chrome: { name: 'Chrome and Chromium', ...chromium },
  edge: { name: 'Edge', ...chromium },
  firefox: {
    name: 'Firefox',
    manifest: {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          // The oldest that has long-term support, and the first to show people what an add-on says that it collects.
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The first for Android that knows what is said above; without this the linter warns. It is not tested there.
        gecko_android: { strict_min_version: '142.0' },
      },
    },
    engine: 'firefox140',
    parsesInPlace: false,
  },
  safari: {
    name: 'Safari',
    manifest: { browser_specific_settings: { safari: { strict_min_version: '18.0' } } },
    engine: 'safari18',
    parsesInPlace: true,
  },
};

/** What is particular to the browser that WXT builds for. Throws for one that is not in the list. */
export function differenceOf(browser: string): Difference {
  const kind = BROWSERS.find((each) => each === browser);
  if (!kind) throw new Error(`There is no build for “${browser}”: choose from ${BROWSERS.join(', ')}.`);
  return DIFFERENCES[kind];
}
