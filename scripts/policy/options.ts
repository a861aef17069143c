import { join, resolve } from 'node:path';
import { readArgs } from '../command/read-args.ts';
import { Stop } from '../command/stop.ts';
import { ROOT } from '../steps.ts';

export const USAGE = `npm run policy -- FILE… [options]    checks a policy, and writes the files that hand it out

  FILE              a policy as JSON, or any file that this command or the policy builder has written
  --out FOLDER      where to (policy-files)
  --id ID           the extension's ID in Chromium browsers, where no FILE has it: npm run release names it
  --install store   browsers take the extension from their stores (so it is where no FILE says otherwise)
  --install URL     browsers take it from this https address of a folder that holds what npm run release wrote
  --help            this text`;

export interface Options {
  files: string[];
  /** Absolute. */
  out: string;
  /** Null where the files say it. */
  id: string | null;
  /** `store`, or an address as it was given; null where the files say it. */
  install: string | null;
  help: boolean;
}

/** Throws `Stop` for options that cannot be used, with what is expected. */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parse(args);
  const help = values.help ?? false;
  if (!help && positionals.length === 0) throw new Stop(`FILE: found nothing, expected a path.\n\n${USAGE}`);
  return {
    files: positionals,
    out: values.out === undefined ? join(ROOT, 'policy-files') : resolve(values.out),
    id: values.id ?? null,
    install: values.install ?? null,
    help,
  };
}

function parse(args: string[]) {
  return readArgs(
    {
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        id: { type: 'string' },
        install: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    USAGE,
  );
}
