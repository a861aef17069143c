import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { Stop } from '../command/stop.ts';
import { ROOT } from '../steps.ts';

/** The private key that signs the CRX. Whoever has it can bring any code into the browsers that trust it. */
export interface SigningKey {
  path: string;
  /** Its public half, as DER: the extension's ID is made from it. */
  publicKey: Buffer;
  /** It was made just now. */
  fresh: boolean;
}

/** The shortest that counts as safe (NIST SP 800-131A). */
const LEAST_BITS = 2048;
const BITS = 3072;

/** Where the key is unless the caller names another: in the person's own settings, never in the project. */
export function usualKeyPath(): string {
  return join(settingsFolder(), 'ecf-signpost', 'signing-key.pem');
}

/**
 * Reads the key that the caller named, or the usual one, which is made where there is none yet. A named key is not
 * made: with a slip in its path, browsers would get a new extension beside the old one. Throws `Stop`.
 */
export async function signingKey(named: string | null): Promise<SigningKey> {
  const path = named ?? usualKeyPath();
  if (!isOutside(path)) throw new Stop(`${path} is inside the project: a private key belongs elsewhere.`);
  const fresh = named === null && (await makeKey(path));
  return { path, publicKey: await publicHalf(path), fresh };
}

async function publicHalf(path: string): Promise<Buffer> {
  const pem = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw new Stop(`The key ${path} cannot be read: ${error.message}`);
    throw new Stop(
      `There is no key ${path}. Leave --key out for the usual one, or make one:\n` +
        `  (umask 077; openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:${BITS} -out "${path}")`,
    );
  });
  const open = process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0;
  if (open) throw new Stop(`Others may read the key ${path}. Close it: chmod 600 "${path}"`);
  const key = parseKey(pem, path);
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== 'rsa' || bits < LEAST_BITS)
    throw new Stop(`${path} has to be an RSA key of at least ${LEAST_BITS} bits.`);
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

function parseKey(pem: Buffer, path: string) {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new Stop(`${path} is not a private key in PEM format without a passphrase.`);
  }
}

/** Makes a key, unless there is a file already. Answers whether it made one. */
async function makeKey(path: string): Promise<boolean> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: BITS });
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flag: 'wx', mode: 0o600 });
    await chmod(path, 0o600); // whatever the umask
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new Stop(`No key could be made at ${path}: ${error instanceof Error ? error.message : error}`);
  }
}

function isOutside(path: string): boolean {
  const way = relative(ROOT, path);
  return way.startsWith('..') || isAbsolute(way);
}

function settingsFolder(): string {
  switch (process.platform) {
    case 'win32':
      return process.env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support');
    default:
      return process.env.XDG_CONFIG_HOME || join(homedir(), '.config');
  }
}
