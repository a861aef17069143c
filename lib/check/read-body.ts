/** The most of an answer that is read, in bytes. The largest captured page of a court is a twentieth of it. */
const MOST_BYTES = 1_000_000;

/** The text of an answer, or null where it is longer than can be read; the rest is not fetched then. */
export async function readBody(response: Response): Promise<string | null> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder(); // every name that is looked for is ASCII
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      reader.cancel().catch(() => {}); // what becomes of the rest is of no interest
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
