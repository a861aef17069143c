import { parseArgs } from 'node:util';

/** What a person can ask of `npm run bench -- …`. */
export interface Options {
  /** Loads per page and extension; the first is dropped. */
  loads: number;
  /** Where to write every single value, or nothing. */
  json: string | undefined;
  /** A built Chromium extension to measure in place of `.output/chrome-mv3`. */
  signpost: string | undefined;
}

export function parseOptions(argv: string[]): Options {
  const { values } = parseArgs({
    args: argv,
    options: {
      loads: { type: 'string', default: '15' },
      json: { type: 'string' },
      signpost: { type: 'string' },
    },
  });
  const loads = Number(values.loads);
  if (!Number.isInteger(loads) || loads < 2) {
    throw new Error(
      `--loads wants a whole number of at least 2 (the first load is dropped): ${values.loads}`,
    );
  }
  return { loads, json: values.json, signpost: values.signpost };
}
