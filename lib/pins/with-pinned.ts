/** All pinned courts: those that the organization has pinned, in its order, then the person's own in theirs. */
export function withPinned(own: readonly string[], organization: readonly string[] = []): string[] {
  return [...new Set([...organization, ...own])];
}
