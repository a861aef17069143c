/**
 * Every item that is stored, with the version of its shape that this build writes. A value says its version in a field
 * `version`; zero is a shape that never had one. Whoever changes a shape raises its number here, so that an older build
 * leaves it alone, and records what was written until then (`test/unit/stored`). Not among them: `policy`, a copy that
 * the browser gives anew, and `setAside`, which keeps values of any shape.
 */
export const VERSIONS = {
  settings: 1,
  readiness: 1,
  pins: 0,
  pinsSync: 0,
  memory: 0,
  checks: 0,
  checkRun: 0,
  watch: 0,
  keptList: 0,
  refresh: 1,
  previewDate: 0,
  policyDraft: 0,
} as const;

/** The key of an item that has a version. All are in `storage.local`; the pins are synced besides. */
export type StoredKey = keyof typeof VERSIONS;

/** The version of a stored value that a newer build has written; null for one that this build may use and change. */
export function newerVersion(key: StoredKey, stored: unknown): number | null {
  const { version } = Object(stored) as { version?: unknown };
  return Number.isInteger(version) && (version as number) > VERSIONS[key] ? (version as number) : null;
}
