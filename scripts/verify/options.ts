import { type IsoDay, isDay } from '../../lib/courts/index.ts';
import { readArgs, wrongOption } from '../command/read-args.ts';
import { Stop } from '../command/stop.ts';

export const USAGE = `npm run courts:verify -- [options]    asks every court which login it wants, and prints
                                      where the courts and the bundled list disagree

  --only ID,...         only these courts, by PACER court ID (CACDC,NYSDC)
  --as-of DAY           what the list says of this day, YYYY-MM-DD (each court's own today)
  --at-once N           most requests at once, 1 to 4 (2)
  --gap MS              milliseconds between the starts of two requests (500)
  --timeout MS          how long a court has to answer (15000)
  --json FILE           also write every result to a file
  --connect HOST:PORT   ask this server for every court, such as a replica; needs --ca
  --ca FILE             its certificate, PEM; needs --connect
  --help                this text

It sends no credentials. Exit code: 0 list and courts agree, 1 somewhere they do not,
2 no court gave an answer to compare, 3 the command was stopped or called wrongly.`;

export interface Options {
  /** Court IDs; null for every court. */
  only: string[] | null;
  asOf: IsoDay | null;
  atOnce: number;
  gap: number;
  timeout: number;
  json: string | null;
  /** A server that stands for every court; `ca` is the path of its certificate. */
  stand: { host: string; port: number; ca: string } | null;
  help: boolean;
}

/** Throws `Stop` for options that cannot be used, with what is expected. */
export function readOptions(args: string[]): Options {
  const given = parse(args);
  const asOf = given['as-of'] ?? null;
  if (asOf !== null && !isDay(asOf)) throw wrongOption('--as-of', asOf, 'a day YYYY-MM-DD');
  return {
    only: given.only ? idsOf(given.only) : null,
    asOf,
    atOnce: number('--at-once', given['at-once'], 2, 1, 4),
    gap: number('--gap', given.gap, 500, 0, 60_000),
    timeout: number('--timeout', given.timeout, 15_000, 100, 120_000),
    json: given.json ?? null,
    stand: standOf(given.connect, given.ca),
    help: given.help ?? false,
  };
}

function idsOf(only: string[]): string[] {
  const ids = only
    .flatMap((each) => each.split(','))
    .map((id) => id.trim().toUpperCase())
    .filter(Boolean);
  if (ids.length === 0) throw wrongOption('--only', only.join(), 'court IDs such as CACDC,NYSDC');
  return ids;
}

function number(name: string, text: string | undefined, usual: number, least: number, most: number): number {
  if (text === undefined) return usual;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw wrongOption(name, text, `a whole number, ${least} to ${most}`);
  return value;
}

function standOf(connect: string | undefined, ca: string | undefined): Options['stand'] {
  if (connect === undefined && ca === undefined) return null;
  if (connect === undefined || ca === undefined) throw new Stop('--connect and --ca go together.');
  const [, host, port] = /^([\w.-]+):(\d{1,5})$/.exec(connect) ?? [];
  if (!host || !port) throw wrongOption('--connect', connect, 'HOST:PORT such as 127.0.0.1:8443');
  return { host, port: Number(port), ca };
}

function parse(args: string[]) {
  return readArgs(
    {
      args,
      options: {
        only: { type: 'string', multiple: true },
        'as-of': { type: 'string' },
        'at-once': { type: 'string' },
        gap: { type: 'string' },
        timeout: { type: 'string' },
        json: { type: 'string' },
        connect: { type: 'string' },
        ca: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    USAGE,
  ).values;
}
