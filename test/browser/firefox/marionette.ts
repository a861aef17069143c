import { connect } from 'node:net';

/** A connection to a Firefox by its own, older protocol, which reaches the browser itself and not only its pages. */
export interface Marionette {
  /** Gives a command's answer. Rejects with what the browser says where it refuses. */
  send(command: string, params: object): Promise<unknown>;
}

/** `[type, id, error, result]`; a command is `[0, id, name, parameters]`. */
type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

/** https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html: each message after its length and a colon. */
export function connectMarionette(port: number): Marionette {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;
  let left = Buffer.alloc(0);
  const socket = connect(port, '127.0.0.1');
  socket.on('data', (data) => {
    left = Buffer.concat([left, data]);
    for (let message = next(); message !== null; message = next()) settle(JSON.parse(message));
  });
  socket.on('error', () => socket.destroy());
  socket.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox is gone.'));
    waiting.clear();
  });

  function next(): string | null {
    const colon = left.indexOf(':');
    const end = colon + 1 + Number(left.subarray(0, colon));
    if (colon < 0 || left.length < end) return null;
    const message = String(left.subarray(colon + 1, end));
    left = left.subarray(end);
    return message;
  }

  function settle(message: Answer | object): void {
    if (!Array.isArray(message)) return; // what it says of itself when it is connected
    const [, id, error, result] = message as Answer;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
    else asked?.resolve(result);
  }

  return {
    send: (command, params) => {
      lastId += 1;
      const text = JSON.stringify([0, lastId, command, params]);
      const answer = Promise.withResolvers<unknown>();
      waiting.set(lastId, answer);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      return answer.promise;
    },
  };
}
