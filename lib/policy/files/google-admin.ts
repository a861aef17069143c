import type { Policy } from '../schema.ts';
import { isJson, type Json } from './json-file.ts';

/**
 * What the Google Admin console takes as “Policy for extensions”: each key with its `Value`. Which extension it is for,
 * and whether it is forced in, is chosen there.
 * https://www.chromium.org/administrators/configuring-policy-for-extensions/, “Chrome OS”
 */
export function googleAdminPolicy(policy: Policy): Json {
  return Object.fromEntries(Object.entries(policy).map(([key, Value]) => [key, { Value }]));
}

/** Whether JSON is written so: every key is an object with nothing but `Value`, or other words of the console's. */
export function isGoogleAdmin(json: Json): boolean {
  const values = Object.values(json);
  return values.length > 0 && values.every((each) => isJson(each) && 'Value' in each);
}

export function readGoogleAdmin(json: Json): Json {
  return Object.fromEntries(Object.entries(json).map(([key, each]) => [key, (each as Json).Value]));
}
