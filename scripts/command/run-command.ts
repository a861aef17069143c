import { Stop } from './stop.ts';

interface Ending {
  /** What is said before the reason. */
  said?: string;
  exitCode?: number;
}

/** Runs a command of `package.json`. A `Stop` is told in words; anything else is a fault of ours, and is shown as one. */
export async function runCommand(
  name: string,
  main: (args: string[]) => Promise<void>,
  { said = 'stopped, and wrote nothing.', exitCode = 1 }: Ending = {},
): Promise<void> {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`${name}: ${said}\n${error.message}`);
    process.exitCode = exitCode;
  }
}
