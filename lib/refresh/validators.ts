import { z } from 'zod/mini';

/** What a server gave with a file, to ask it later whether the file has changed (RFC 9110, section 8.8). */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** Anything else could not be sent back in a header. */
const HEADER_VALUE = /^[\x21-\x7e](?:[\x20-\x7e]{0,510}[\x21-\x7e])?$/;

export const validatorSchema = z.nullable(z.string().check(z.regex(HEADER_VALUE)));

export function validatorsOf(headers: Headers): Validators {
  return {
    etag: sendable(headers.get('ETag')),
    lastModified: sendable(headers.get('Last-Modified')),
  };
}

function sendable(value: string | null): string | null {
  return value !== null && HEADER_VALUE.test(value) ? value : null;
}
