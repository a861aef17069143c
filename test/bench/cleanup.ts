type Step = () => Promise<unknown> | unknown;

const steps: Step[] = [];
let running: Promise<void> | undefined;

/** Remembers how to undo something; steps run once, last first, however the bench ends. */
export function onExit(step: Step): void {
  steps.push(step);
}

/** Whether the bench is going down: errors that browsers throw from here on are of our own making. */
export function isCleaningUp(): boolean {
  return running !== undefined;
}

export function cleanUp(): Promise<void> {
  running ??= runAll();
  return running;
}

async function runAll(): Promise<void> {
  for (let step = steps.pop(); step; step = steps.pop()) {
    try {
      await step();
    } catch (error) {
      // One thing that will not go away must not keep the others.
      console.error(`Clean-up: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/** Ctrl-C, a polite kill and an error that nobody awaited end the bench as a normal end does: nothing stays behind. */
export function cleanUpHoweverItEnds(): void {
  process.on('uncaughtException', (error) => {
    if (!isCleaningUp()) console.error(error);
    void cleanUp().then(() => process.exit(1));
  });
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => void cleanUp().then(() => process.exit(code)));
  }
}
