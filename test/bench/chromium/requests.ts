import type { NetRequest } from './net-log.ts';

/**
 * What an extension asked of the network, one line per address: whatever names an extension as its origin, and
 * whatever pages asked for more often than the same pages do with an extension that does nothing (a content script's
 * request carries its page's origin). What the browser asks for itself, such as its own updates, is left out.
 */
export function extensionRequests(requests: NetRequest[], baseline: NetRequest[]): string[] {
  const own = [...countByAddress(requests.filter(ofExtensions))].map(
    ([address, count]) => `${address} (${count} by the extension itself)`,
  );
  const usual = countByAddress(baseline.filter(ofPages));
  const extra = [...countByAddress(requests.filter(ofPages))].flatMap(([address, count]) => {
    const more = count - (usual.get(address) ?? 0);
    return more > 0 ? [`${address} (${more} more than without)`] : [];
  });
  return [...own, ...extra];
}

function ofExtensions({ initiator }: NetRequest): boolean {
  return initiator?.startsWith('chrome-extension:') ?? false;
}

function ofPages(request: NetRequest): boolean {
  // The browser asks for a page's icon in the page's name, if the tab lives long enough.
  if (request.address.endsWith('/favicon.ico')) return false;
  return (request.navigation || request.initiator !== undefined) && !ofExtensions(request);
}

function countByAddress(requests: NetRequest[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { address } of requests) counts.set(address, (counts.get(address) ?? 0) + 1);
  return counts;
}
