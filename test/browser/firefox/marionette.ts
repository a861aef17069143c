import { connect } from 'node:net';
import { readPackets } from './packets.ts';

/** A connection to Firefox's own remote control. It takes one at a time, and one command at a time. */
export interface Marionette {
  /** Gives the answer to a command. Throws Firefox's own message. */
  send<T>(command: string, params?: object): Promise<T>;
  close(): void;
}

/** https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html, version 3 */
type Answer = [type: 1, id: number, error: { error: string; message: string } | null, result: unknown];

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  await new Promise<void>((greeted, refused) => {
    let read: Buffer = Buffer.alloc(0);
    socket.on('data', (data) => {
      const { packets, rest } = readPackets(Buffer.concat([read, data]));
      read = rest;
      for (const packet of packets) {
        if (Array.isArray(packet)) hear(packet as Answer);
        else greeted();
      }
    });
    socket.on('error', refused);
    socket.on('close', () => {
      const gone = new Error('Firefox has closed its remote control.');
      refused(gone);
      for (const { reject } of waiting.values()) reject(gone);
      waiting.clear();
    });
  });
  let sent = 0;
  return {
    send: <T>(command: string, params: object = {}) =>
      new Promise<T>((resolve, reject) => {
        sent += 1;
        const told = (error: Error) => reject(new Error(`${command}: ${error.message}`));
        waiting.set(sent, { resolve: resolve as (result: unknown) => void, reject: told });
        const text = JSON.stringify([0, sent, command, params]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };

  function hear([, id, error, result]: Answer): void {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
    else asked?.resolve(result);
  }
}
