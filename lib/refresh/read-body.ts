/** What a body was: its bytes, or more of them than are read. */
export type Body = { kind: 'bytes'; bytes: Uint8Array } | { kind: 'too-big' };

/**
 * Reads a body as it comes and counts, for a server need not tell the length, or tell the truth about it. Stops at
 * `most` bytes. Rejects where the connection breaks, or the fetch is aborted.
 */
export async function readBody(
  response: Response,
  most: number,
  onBytes: (received: number) => void,
): Promise<Body> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      reader.cancel().catch(() => {}); // nobody waits for the rest
      return { kind: 'too-big' };
    }
    chunks.push(value);
    onBytes(size);
  }
  return { kind: 'bytes', bytes: joined(chunks, size) };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
