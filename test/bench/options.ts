import { parseArgs } from 'node:util';

/** What a person can ask of `npm run bench -- …`. */
export interface Options {
  /** Loads per page and extension; the first is dropped. */
  loads: number;
  /** What alone to measure; without it, everything. */
  only: 'pages' | 'popup' | undefined;
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
      only: { type: 'string' },
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
  const { only } = values;
  if (only !== undefined && only !== 'pages' && only !== 'popup') {
    throw new Error(`--only wants pages or popup: ${only}`);
  }
  return { loads, only, json: values.json, signpost: values.signpost };
}
