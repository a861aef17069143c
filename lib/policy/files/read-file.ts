import { text } from '../../words/index.ts';
import { policySchema } from '../schema.ts';
import { readChromiumPolicies } from './chromium-json.ts';
import { decode } from './encoding.ts';
import { readFirefoxPolicies } from './firefox-policies.ts';
import { FileProblem, type Found } from './found.ts';
import { isGoogleAdmin, readGoogleAdmin } from './google-admin.ts';
import { isIntune, readIntune } from './intune.ts';
import { joinFound } from './join-found.ts';
import { isJson, type Json, parseJson } from './json-file.ts';
import { readMobileconfig } from './mobileconfig.ts';
import { readTemplate } from './template-note.ts';
import { readRegistry } from './windows-registry.ts';

/** A file as a person gives it. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/**
 * Reads files of any kind that the builder writes, told apart by what is in them, and a policy alone as JSON. Several are
 * read together, as the Google Admin console has two. Throws `FileProblem` where one cannot be used or two differ.
 */
export function readFiles(files: readonly GivenFile[]): Found {
  const read = files
    .filter(({ name }) => files.length === 1 || !name.toLowerCase().endsWith('.adml'))
    .map(({ name, bytes }) => ({ name, found: readContent(decode(bytes)) }));
  return joinFound(read);
}

function readContent(content: string): Found {
  const start = content.trimStart();
  if (start === '') throw new FileProblem(text('builder.file.empty'));
  if (/^(?:Windows Registry Editor|REGEDIT)/.test(start)) return readRegistry(start);
  if (start.startsWith('{') || start.startsWith('[')) return readJson(parseJson(content));
  if (/<plist\b/.test(start)) return readMobileconfig(content);
  if (/<policyDefinition(?:s|Resources)\b/.test(start)) return readTemplate(content);
  throw new FileProblem(text('builder.file.unknown'));
}

function readJson(json: Json): Found {
  if (isJson(json.policies)) {
    const { policies, ...rest } = json;
    const found = readFirefoxPolicies(policies);
    return { ...found, foreign: [...Object.keys(rest), ...found.foreign] };
  }
  if (isIntune(json)) return readIntune(json);
  if ('3rdparty' in json || 'ExtensionSettings' in json || 'ExtensionInstallForcelist' in json)
    return readChromiumPolicies(json);
  if (isGoogleAdmin(json)) return { policy: readGoogleAdmin(json), foreign: [] };
  const known = Object.keys((policySchema as unknown as { shape: Json }).shape);
  if (Object.keys(json).some((key) => known.includes(key)) || Object.keys(json).length === 0)
    return { policy: json, foreign: [] };
  throw new FileProblem(text('builder.file.nothing'));
}
