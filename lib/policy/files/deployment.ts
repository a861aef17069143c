import type { Policy } from '../schema.ts';

/** How browsers come by the extension. */
export interface Install {
  /** The extension's ID in Chromium browsers: 32 letters from a to p. It follows from the key that signs the package. */
  id: string;
  /**
   * Null: from the browsers' own stores. Else the https address of the folder from which the organization serves what
   * `npm run release` writes; it ends in a slash.
   */
  folder: string | null;
}

/** What an administrator hands to browsers: what is set, and where the extension comes from. */
export interface Deployment {
  policy: Policy;
  install: Install;
}

const ID = /^[a-p]{32}$/;

export function isExtensionId(text: string): boolean {
  return ID.test(text);
}

/**
 * The folder that an address means, with a slash at its end. The address of a file in it that the release writes is taken
 * for the folder. Undefined for what is no https address, or has a user, a query or a fragment.
 */
export function folderOf(address: string): string | undefined {
  const url = URL.parse(address.trim());
  if (url?.protocol !== 'https:' || url.username || url.password || url.search || url.hash) return undefined;
  const folder = url.href.replace(/(?<=\/)(?:updates\.(?:xml|json)|ecf-signpost[\w.-]*\.(?:crx|xpi))$/, '');
  return folder.endsWith('/') ? folder : `${folder}/`;
}
