/*
 * Some places can write less than JSON: Windows’ registry has numbers for yes and no, numbered values for a list, and a
 * text for everything else; a device management may have texts alone. What they write is taken for what is meant, and is
 * no mistake. Undefined: it is none of that.
 */

/** true and false, also as 1 and 0, and as texts. */
export function yesNoOf(found: unknown): boolean | undefined {
  if (typeof found === 'boolean') return found;
  switch (typeof found === 'string' ? found.trim().toLowerCase() : found) {
    case 1:
    case '1':
    case 'true':
      return true;
    case 0:
    case '0':
    case 'false':
      return false;
  }
  return undefined;
}

/** A list, also as JSON text, and as values that are numbered from 1 on. */
export function listOf(found: unknown): unknown[] | undefined {
  const value = jsonOf(found);
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return undefined;
  const keys = Object.keys(value);
  if (keys.length === 0 || !keys.every((key) => /^[1-9]\d{0,4}$/.test(key))) return undefined;
  return keys.sort((a, b) => Number(a) - Number(b)).map((key) => value[key]);
}

/** An object, also as JSON text. */
export function objectOf(found: unknown): Record<string, unknown> | undefined {
  const value = jsonOf(found);
  return isObject(value) ? value : undefined;
}

function jsonOf(found: unknown): unknown {
  if (typeof found !== 'string' || !/^\s*[[{]/.test(found)) return found;
  try {
    return JSON.parse(found);
  } catch {
    return found;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
