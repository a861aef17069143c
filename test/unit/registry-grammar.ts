/*
 * A reader of registry files for the tests alone, line by line from Microsoft's description of the syntax, so that what is
 * written is held to that and not to the reader that ships.
 */

/** Values by key and name, as `regedit` would set them in an empty registry. */
export function importRegistry(bytes: Uint8Array): Map<string, Map<string, string | number>> {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) throw new Error('no byte order mark of UTF-16LE');
  const text = Buffer.from(bytes.subarray(2)).toString('utf16le');
  if (/[^\r]\n/.test(text)) throw new Error('a line that does not end in CR LF');
  const [header, blank, ...lines] = text.split('\r\n');
  if (header !== 'Windows Registry Editor Version 5.00' || blank !== '') throw new Error(`header: ${header}`);
  const registry = new Map<string, Map<string, string | number>>();
  let key: Map<string, string | number> | null = null;
  for (const line of lines) {
    if (line === '') continue;
    const gone = /^\[-(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line)?.[1];
    const opened = /^\[(HKEY_LOCAL_MACHINE\\[^\]]+)\]$/.exec(line)?.[1];
    if (gone) {
      for (const name of [...registry.keys()])
        if (name === gone || name.startsWith(`${gone}\\`)) registry.delete(name);
      key = null;
    } else if (opened) {
      key = registry.get(opened) ?? new Map();
      registry.set(opened, key);
    } else {
      const [, name, value] = /^"([A-Za-z_]+)"=([^\r\n]+)$/.exec(line) ?? [];
      if (!key || name === undefined || value === undefined) throw new Error(`line: ${line}`);
      key.set(name, data(value));
    }
  }
  return registry;
}

function data(value: string): string | number {
  const number = /^dword:([0-9a-f]{8})$/.exec(value)?.[1];
  if (number) return Number.parseInt(number, 16);
  const text = /^"((?:[^"\\\p{Cc}]|\\["\\])*)"$/u.exec(value)?.[1];
  if (text !== undefined) return text.replace(/\\(["\\])/g, '$1');
  const hex = /^hex\(1\):((?:[0-9a-f]{2},)*[0-9a-f]{2})$/.exec(value)?.[1];
  const bytes = Buffer.from((hex ?? '').replaceAll(',', ''), 'hex');
  if (bytes.length < 2 || bytes.length % 2 || bytes.at(-1) !== 0 || bytes.at(-2) !== 0)
    throw new Error(`value: ${value}`);
  return bytes.subarray(0, -2).toString('utf16le');
}

/** What Chromium makes of the keys below one: https://chromium.googlesource.com/chromium/src/+/main/components/policy/core/common/registry_dict.cc */
export function dictAt(registry: ReturnType<typeof importRegistry>, key: string): Record<string, unknown> {
  const dict: Record<string, unknown> = Object.fromEntries(registry.get(key) ?? []);
  for (const path of registry.keys()) {
    const name = path.startsWith(`${key}\\`) ? path.slice(key.length + 1) : '\\';
    if (!name.includes('\\')) dict[name] = dictAt(registry, path);
  }
  return dict;
}
