const COLON = ':'.charCodeAt(0);

/**
 * What has arrived from Marionette: each packet is the length of its JSON in bytes, a colon, and the JSON. Gives those
 * that are complete, and the bytes of the one that is not.
 */
export function readPackets(bytes: Buffer): { packets: unknown[]; rest: Buffer } {
  const packets: unknown[] = [];
  let rest = bytes;
  for (;;) {
    const colon = rest.indexOf(COLON);
    if (colon < 0) return { packets, rest };
    const end = colon + 1 + Number(rest.toString('latin1', 0, colon));
    if (rest.length < end) return { packets, rest };
    packets.push(JSON.parse(rest.toString('utf8', colon + 1, end)));
    rest = rest.subarray(end);
  }
}
