import { join, resolve } from 'node:path';
import { readArgs, wrongOption } from '../command/read-args.ts';
import { ROOT } from '../steps.ts';
import { usualKeyPath } from './signing-key.ts';

export const USAGE = `npm run release -- [options]    builds, and writes everything that is handed out

  --update-url BASE   https address of the folder that will hold these files, for a firm that serves them
                      itself: writes updates.xml and updates.json, and the packages look there for updates
  --key FILE          the private key that signs the CRX; its ID follows from it
                      (${usualKeyPath()}, made on first use)
  --out FOLDER        where to; what an earlier release left there is taken away (release)
  --help              this text`;

export interface Options {
  /** Ends in a slash; null where no browser is to look for updates. */
  updateUrl: string | null;
  /** Null for the usual one. */
  key: string | null;
  /** Absolute. */
  out: string;
  help: boolean;
}

/** Throws `Stop` for options that cannot be used, with what is expected. */
export function readOptions(args: string[]): Options {
  const given = parse(args);
  return {
    updateUrl: given['update-url'] === undefined ? null : baseOf(given['update-url']),
    key: given.key === undefined ? null : pathOf('--key', given.key),
    out: given.out === undefined ? join(ROOT, 'release') : pathOf('--out', given.out),
    help: given.help ?? false,
  };
}

function baseOf(text: string): string {
  const url = URL.parse(text);
  if (url?.protocol !== 'https:')
    throw wrongOption(
      '--update-url',
      text,
      'an https address such as https://intranet.example.com/signpost/',
    );
  const extra = url.username || url.password || url.search || url.hash;
  if (extra)
    throw wrongOption('--update-url', text, 'the address of a folder, without user, query or fragment');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function pathOf(name: string, text: string): string {
  if (text.trim() === '') throw wrongOption(name, text, 'a path');
  return resolve(text);
}

function parse(args: string[]) {
  return readArgs(
    {
      args,
      options: {
        'update-url': { type: 'string' },
        key: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    USAGE,
  ).values;
}
