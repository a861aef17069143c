import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Stop } from './stop.ts';

/** Reads what a command was called with. Throws `Stop`, with how it is used, for what it does not know. */
export function readArgs<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

/** The stop for an option with a value that cannot be used. */
export function wrongOption(name: string, found: string, expected: string): Stop {
  return new Stop(`${name}: found “${found}”, expected ${expected}.`);
}
