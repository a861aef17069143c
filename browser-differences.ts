import type { UserManifest } from 'wxt';

/** Everything in which the builds differ from one another. What is not said here is the same in all. */
interface Difference {
  /** The browser's name, for a person. */
  name: string;
  /** What is added to the manifest that all builds share. */
  manifest: UserManifest;
  /** The oldest engine that has all that is used: `URL.parse` asks for the most. */
  engine: string;
}

/** The browsers for which `npm run build` builds, in that order. */
export const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'] as const;
export type BrowserKind = (typeof BROWSERS)[number];

/** By this ID administrators name the extension in Firefox. It never changes, whoever signs. */
export const GECKO_ID = 'ecf-signpost@ecf-signpost';

/**
 * Gives an unpacked extension the same ID in every folder, so that a policy for it can be written. It is a public key;
 * nobody keeps its other half. Packages leave it out: a store gives its own ID, a firm's own key another.
 */
const UNPACKED_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA39upKAZ41zi12895p/xjUPx02ZvofDBVz0BS5U8iavFHdJdirtTQBAQAqLO/D04wXLi4tXP7xRvVjCj7UMu2bT95fESW93YXISl10DHv6RwISvsHguMHmZReZN69IFKwvirQ233Qkcp7IiCymEzQFyO6776YpNqwFRvwolnSSluWH5yxI/P4PKDtPjRfSLlSYUcEW2mfnjjw/RTIdxzp/VxfjOD0PSZjPvJPxl04BxZh7SwllWICuNuD5ZWghMYwZ72tFDjfWsQ3ojRofg5H0a/fB6dvhzbLGfpTR5OxhVbICaBvBloN+oZkeFpb1ZPlqztXZiFoQWseDiI9UoJ9BwIDAQAB';

const chromium: Pick<Difference, 'manifest' | 'engine'> = {
  manifest: { key: UNPACKED_KEY, minimum_chrome_version: '126' },
  engine: 'chrome126',
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
  },
  safari: {
    name: 'Safari',
    manifest: { browser_specific_settings: { safari: { strict_min_version: '18.0' } } },
    engine: 'safari18',
  },
};

/** What is particular to the browser that WXT builds for. Throws for one that is not in the list. */
export function differenceOf(browser: string): Difference {
  const kind = BROWSERS.find((each) => each === browser);
  if (!kind) throw new Error(`There is no build for “${browser}”: choose from ${BROWSERS.join(', ')}.`);
  return DIFFERENCES[kind];
}
