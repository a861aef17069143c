import { dirname, join } from 'node:path';
import { FEED_URL } from '../../lib/courts/feed/index.ts';
import { readArgs } from '../command/read-args.ts';

export const USAGE = `npm run courts -- [options]    makes the bundled court list

  --from FILE_OR_URL    the official court feed, or a saved copy of it
                        (${FEED_URL})
  --history FILE        when each court went live on a system (scripts/courts/history.tsv)
  --out FILE            where the list goes (lib/courts/courts.json)
  --counties FILE       where the counties of the courts go (counties.json beside the list)
  --against FILE        the list whose courts must all be there again (lib/courts/courts.json)
  --allow-lost ID,...   courts that may be gone
  --help                this text`;

const ROOT = join(import.meta.dirname, '..', '..');
/** The bundled list. */
export const COMMITTED = join(ROOT, 'lib', 'courts', 'courts.json');

export interface Options {
  from: string;
  history: string;
  out: string;
  counties: string;
  against: string;
  /** False where the caller named the list: then it must exist. */
  againstDefault: boolean;
  allowLost: string[];
  help: boolean;
}

export function readOptions(args: string[]): Options {
  const { from, history, out, counties, against, 'allow-lost': lost, help } = parse(args);
  return {
    from: from ?? FEED_URL,
    history: history ?? join(import.meta.dirname, 'history.tsv'),
    out: out ?? COMMITTED,
    counties: counties ?? join(dirname(out ?? COMMITTED), 'counties.json'),
    against: against ?? COMMITTED,
    againstDefault: against === undefined,
    allowLost: (lost ?? [])
      .flatMap((ids) => ids.split(','))
      .map((id) => id.trim())
      .filter(Boolean),
    help: help ?? false,
  };
}

function parse(args: string[]) {
  return readArgs(
    {
      args,
      options: {
        from: { type: 'string' },
        history: { type: 'string' },
        out: { type: 'string' },
        counties: { type: 'string' },
        against: { type: 'string' },
        'allow-lost': { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
      },
    },
    USAGE,
  ).values;
}
