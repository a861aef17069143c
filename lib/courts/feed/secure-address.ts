/** An https address without a user name, as a feed must have one; undefined for every other text. */
export function secureAddress(text: string): URL | undefined {
  if (!/^https:\/\/[^\s"<>]+$/i.test(text)) return undefined;
  const url = URL.parse(text);
  return url && !url.username && !url.password ? url : undefined;
}
