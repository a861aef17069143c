import type { Weight } from '../../scripts/build/weights.ts';
import type { ContentScripts, Manifest } from './manifest.ts';
import type { BenchPage } from './pages.ts';

/**
 * The scripts that a page has to read and compile for an extension, in bytes, uncompressed: those that the manifest names
 * for its address, and where the extension has something to show, the interface, wherever it comes from.
 */
export function injectedBytes(page: BenchPage, manifest: Manifest, weights: readonly Weight[]): number {
  const scripts = manifest.content_scripts ?? [];
  const here = new Set(scripts.filter((entry) => runsOn(entry, page.address)).flatMap(({ js = [] }) => js));
  return weights
    .filter(({ file, role }) => here.has(file) || (page.overlay && role === 'interface'))
    .reduce((sum, { raw }) => sum + raw, 0);
}

/** https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#matchAndGlob */
function runsOn(entry: ContentScripts, address: string): boolean {
  const { matches, exclude_matches = [], include_globs, exclude_globs = [] } = entry;
  return (
    matches.some((pattern) => fits(pattern, address)) &&
    !exclude_matches.some((pattern) => fits(pattern, address)) &&
    (include_globs?.some((glob) => wild(glob, '*?').test(address)) ?? true) &&
    !exclude_globs.some((glob) => wild(glob, '*?').test(address))
  );
}

/** `SCHEME://HOST/PATH`, where the query counts as part of the path, and `*.` before a host stands for the host itself too. */
function fits(pattern: string, address: string): boolean {
  const [, scheme = '', host = '', path = ''] = /^([^:]+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const { protocol, hostname, pathname, search } = new URL(address);
  return (
    (scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`) &&
    (host === '*' ||
      host === hostname ||
      (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)))) &&
    wild(path, '*').test(pathname + search)
  );
}

/** A pattern's wildcards: `*` is any text, and `?`, where it is one, any single character. */
function wild(pattern: string, wildcards: '*' | '*?'): RegExp {
  const parts = [...pattern].map((each) => {
    if (!wildcards.includes(each)) return RegExp.escape(each);
    return each === '*' ? '.*' : '.';
  });
  return new RegExp(`^${parts.join('')}$`, 's');
}
