import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/** Runs code in a Firefox itself, where there is neither page nor extension, with all that a person can do by its windows. */
export interface Inside {
  /** Runs a function, given as its text. What it is given and what it gives, or what its promise comes to, is JSON. */
  run<A, R>(what: (given: A) => R | Promise<R>, given: A): Promise<R>;
  close(): void;
}

/** Connects to the bridge's control socket. */
export async function connectInside(path: string): Promise<Inside> {
  const socket = connect(path);
  await new Promise<void>((ready, failed) => socket.once('connect', ready).once('error', failed));
  const waiting: PromiseWithResolvers<unknown>[] = [];
  createInterface({ input: socket }).on('line', (line) => {
    const { value, error } = JSON.parse(line) as { value?: unknown; error?: string };
    if (error) waiting.shift()?.reject(new Error(`In Firefox itself: ${error}`));
    else waiting.shift()?.resolve(value);
  });
  socket.on('error', () => socket.destroy());
  socket.once('close', () => {
    for (const each of waiting) each.reject(new Error('Firefox is gone.'));
  });
  return {
    run: <A, R>(what: (given: A) => R | Promise<R>, given: A) => {
      const answer = Promise.withResolvers<unknown>();
      waiting.push(answer);
      socket.write(`${JSON.stringify([`return (${what})(...arguments)`, [given]])}\n`);
      return answer.promise as Promise<R>;
    },
    close: () => socket.destroy(),
  };
}
