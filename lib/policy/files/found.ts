import { type Text, text } from '../../words/index.ts';
import { objectOf } from '../written.ts';
import { folderOfUpdates } from './chromium-browsers.ts';

/** What a file says of the extension. What it does not say is not there. */
export interface Found {
  /** As it is written, to be read by `readPolicy`. */
  policy?: Record<string, unknown>;
  id?: string;
  folder?: string | null;
  /** Where the file has what is not taken over: another extension's part, another policy, an install that is not ours. */
  foreign: string[];
}

/** A file that cannot be used: what is wrong with it, where, and what to do. */
export class FileProblem extends Error {
  readonly words: Text;

  constructor(words: Text) {
    super(words.key);
    this.words = words;
  }
}

/** One place in a file that speaks of an extension. */
export interface Mention {
  /** The place, for a person. */
  where: string;
  id: string;
  /** What is set for the extension. */
  policy?: unknown;
  /** Its entry of `ExtensionSettings`. */
  install?: unknown;
}

/**
 * What the mentions of a file come to. An extension that is set is ours; where none is, the only one that is installed.
 * Throws `FileProblem` where that cannot be told, or where two places differ.
 */
export function settle(mentions: readonly Mention[], elsewhere: readonly string[]): Found {
  const id = ours(mentions);
  const foreign = [...elsewhere, ...mentions.filter((each) => each.id !== id).map(({ where }) => where)];
  const own = mentions.filter((each) => each.id === id);
  const policy = agreed(
    own.filter((each) => each.policy !== undefined).map((each) => [each.where, each.policy]),
  );
  const found: Found = { id, foreign };
  if (policy !== undefined) found.policy = recordOf(policy);
  const installs = own.filter((each) => each.install !== undefined);
  const [first] = installs;
  if (!first) return found;
  agreed(installs.map((each) => [each.where, recordOf(each.install).update_url]));
  const { where } = first;
  const { installation_mode, update_url, override_update_url: _updates, ...rest } = recordOf(first.install);
  const folder = typeof update_url === 'string' ? folderOfUpdates(update_url) : undefined;
  if (folder !== undefined) found.folder = folder;
  else if (update_url !== undefined) foreign.push(`${where}.update_url = ${JSON.stringify(update_url)}`);
  if (installation_mode !== 'force_installed')
    foreign.push(`${where}.installation_mode = ${JSON.stringify(installation_mode)}`);
  foreign.push(...Object.keys(rest).map((name) => `${where}.${name}`));
  return found;
}

function ours(mentions: readonly Mention[]): string {
  const set = new Set(mentions.filter(({ policy }) => policy !== undefined).map(({ id }) => id));
  const ids = [...(set.size > 0 ? set : new Set(mentions.map(({ id }) => id)))];
  const [id] = ids;
  if (id === undefined) throw new FileProblem(text('builder.file.nothing'));
  if (ids.length > 1) throw new FileProblem(text('builder.file.many', { ids: ids.join(', ') }));
  return id;
}

/** What places say in one voice; undefined where there are none. */
function agreed(said: readonly (readonly [where: string, value: unknown])[]): unknown {
  const [first, ...others] = said;
  const other = others.find(([, value]) => JSON.stringify(value) !== JSON.stringify(first?.[1]));
  if (first && other) throw new FileProblem(text('builder.file.differ', { one: first[0], other: other[0] }));
  return first?.[1];
}

/** A value as an object; what is none becomes one that `readPolicy` complains of. */
function recordOf(value: unknown): Record<string, unknown> {
  return objectOf(value) ?? { value };
}
