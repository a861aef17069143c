/** What is in a CRX3, by its format: https://chromium.googlesource.com/chromium/src/+/main/components/crx_file/crx3.proto */
export interface Crx {
  /** As DER. */
  publicKey: Buffer;
  signature: Buffer;
  /** The bytes that the signature is over. */
  signed: Buffer;
  /** The ID that it was signed for, in the letters a to p. */
  id: string;
  zip: Buffer;
}

/** Field numbers of `CrxFileHeader`, `AsymmetricKeyProof` and `SignedData`. */
const SHA256_WITH_RSA = 2;
const SIGNED_HEADER_DATA = 10_000;
const [PUBLIC_KEY, SIGNATURE] = [1, 2];
const CRX_ID = 1;

/** Takes a CRX3 with one RSA signature apart. Throws where it is none. */
export function readCrx(bytes: Buffer): Crx {
  if (bytes.toString('latin1', 0, 4) !== 'Cr24' || bytes.readUInt32LE(4) !== 3) throw new Error('no CRX3');
  const end = 12 + bytes.readUInt32LE(8);
  const header = fieldsOf(bytes.subarray(12, end));
  const proof = fieldsOf(one(header, SHA256_WITH_RSA));
  const signedData = one(header, SIGNED_HEADER_DATA);
  const zip = bytes.subarray(end);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(signedData.length);
  return {
    publicKey: one(proof, PUBLIC_KEY),
    signature: one(proof, SIGNATURE),
    signed: Buffer.concat([Buffer.from('CRX3 SignedData\0'), size, signedData, zip]),
    id: lettersOf(one(fieldsOf(signedData), CRX_ID)),
    zip,
  };
}

/** The fields of a protocol buffer that has only byte fields, by number. */
function fieldsOf(bytes: Buffer): Map<number, Buffer[]> {
  const fields = new Map<number, Buffer[]>();
  let at = 0;
  const varint = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes.readUInt8(at++);
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    if (tag % 8 !== 2) throw new Error(`field ${tag >> 3} is not of bytes`);
    const length = varint();
    fields.set(tag >> 3, [...(fields.get(tag >> 3) ?? []), bytes.subarray(at, at + length)]);
    at += length;
  }
  return fields;
}

function one(fields: Map<number, Buffer[]>, number: number): Buffer {
  const [field, ...others] = fields.get(number) ?? [];
  if (!field || others.length > 0) throw new Error(`field ${number} is not there once`);
  return field;
}

function lettersOf(id: Buffer): string {
  return [...id.toString('hex')]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
}
