import { readArgs, wrongOption } from '../../scripts/command/read-args.ts';
import { Stop } from '../../scripts/command/stop.ts';
import { BROWSERS, type BrowserName } from './browser.ts';

/** What a run measures, in the order in which it comes. */
export const PARTS = ['pages', 'popup', 'background', 'memory'] as const;
export type Part = (typeof PARTS)[number];

/** What a person can ask of `npm run bench -- …`. */
export interface Options {
  help: boolean;
  /** Loads per page and extension; the first is dropped. */
  loads: number;
  parts: readonly Part[];
  browsers: readonly BrowserName[];
  /** Where to write every single value, or nothing. */
  json: string | undefined;
  /** A build to measure in place of the one in `.output`, of the one browser that is asked for. */
  signpost: string | undefined;
}

export const USAGE = `npm run bench -- [options]    what the extension costs, beside an empty extension
                              and a bare Preact card, in one run

  --browser NAME        in one browser alone: ${BROWSERS.join(', ')}
  --only PART           one part alone: ${PARTS.join(', ')}
  --loads N             loads of each page with each extension, the first dropped (15);
                        few for a quick look
  --json FILE           also write every single value to a file
  --signpost DIR        another build in place of the one in .output; needs --browser
  --help                this text

Times never make it fail; bytes over budget and other broken promises do.
How to read it: docs/performance.md`;

/** Throws `Stop` for options that cannot be used, with what is expected. */
export function readOptions(args: string[]): Options {
  const { values } = readArgs(
    {
      args,
      options: {
        help: { type: 'boolean', default: false },
        loads: { type: 'string', default: '15' },
        only: { type: 'string' },
        browser: { type: 'string' },
        json: { type: 'string' },
        signpost: { type: 'string' },
      },
    },
    USAGE,
  );
  const loads = Number(values.loads);
  if (!Number.isInteger(loads) || loads < 2)
    throw wrongOption('--loads', values.loads, 'a whole number of at least 2, for the first load is dropped');
  if (values.signpost !== undefined && values.browser === undefined)
    throw new Stop('--signpost needs --browser too: a build is for one browser.');
  return {
    help: values.help,
    loads,
    parts: chosen('--only', PARTS, values.only),
    browsers: chosen('--browser', BROWSERS, values.browser),
    json: values.json,
    signpost: values.signpost,
  };
}

/** The one that is named, or all of them. */
function chosen<T extends string>(option: string, all: readonly T[], name: string | undefined): readonly T[] {
  if (name === undefined) return all;
  const found = all.find((each) => each === name);
  if (!found) throw wrongOption(option, name, `one of ${all.join(', ')}`);
  return [found];
}
