/**
 * An address of the federal courts: http or https, a host under uscourts.gov, no port, no user name
 * (`https://uscourts.gov@example.com`). Undefined for every other.
 */
export function courtAddress(text: string): URL | undefined {
  if (!/^https?:\/\/[^\s"'<>`\\]+$/i.test(text)) return undefined;
  const url = URL.parse(text);
  if (!url || url.port || url.username || url.password) return undefined;
  return isCourtHost(url.hostname) ? url : undefined;
}

export function isCourtHost(host: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+uscourts\.gov$/.test(host);
}
