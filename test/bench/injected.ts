import type { Weight } from '../../scripts/build/weights.ts';
import type { ContentScripts, Manifest } from './manifest.ts';
import type { BenchPage } from './pages.ts';

/**
 * The scripts that a page has to read and compile for an extension, in bytes, uncompressed: those that the manifest names
 * for its address, and where the extension has something to show, those that it brings in for that.
 */
export function injectedBytes(page: BenchPage, manifest: Manifest, weights: readonly Weight[]): number {
  const scripts = manifest.content_scripts ?? [];
  const named = new Set(scripts.flatMap((entry) => entry.js ?? []));
  const here = new Set(scripts.filter((entry) => runsOn(entry, page.address)).flatMap(({ js = [] }) => js));
  return weights
    .filter(({ file }) => here.has(file) || (page.overlay && !named.has(file)))
    .reduce((sum, { raw }) => sum + raw, 0);
}

/** https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#matchAndGlob */
function runsOn(entry: ContentScripts, address: string): boolean {
  const { matches, exclude_matches = [], include_globs, exclude_globs = [] } = entry;
  return (
    matches.some((pattern) => fits(pattern, address)) &&
    !exclude_matches.some((pattern) => fits(pattern, address)) &&
    (include_globs?.some((glob) => globOf(glob).test(address)) ?? true) &&
    !exclude_globs.some((glob) => globOf(glob).test(address))
  );
}

/** `SCHEME://HOST/PATH`; a query counts as part of the path, and a host that begins with `*.` may also lack that part. */
function fits(pattern: string, address: string): boolean {
  const [, scheme = '', host = '', path = ''] = /^([^:]+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const { protocol, hostname, pathname, search } = new URL(address);
  return (
    (scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`) &&
    (host === '*' ||
      host === hostname ||
      (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)))) &&
    globOf(path).test(pathname + search)
  );
}

function globOf(glob: string): RegExp {
  const parts = glob.split(/([*?])/).map((part) => {
    if (part === '*') return '.*';
    return part === '?' ? '.' : RegExp.escape(part);
  });
  return new RegExp(`^${parts.join('')}$`, 's');
}
