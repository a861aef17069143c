import { z } from 'zod/mini';
import { isDay } from '../courts/index.ts';
import { VERSIONS } from '../store/versions.ts';
import { COURT_OPTIONS, PERSON_OPTIONS } from './options.ts';
import type { Readiness } from './types.ts';

// Messages say what is expected, and are shown to people as they are.

const oneOf = <const T extends readonly string[]>(options: T) =>
  z.exactOptional(z.enum(options, `one of ${options.join(', ')}`));

const filers = PERSON_OPTIONS.filer.filter((kind) => kind !== 'pro-hac-vice');
const NOTHING_ELSE = 'only known answers';

const person = z.strictObject(
  {
    task: oneOf(PERSON_OPTIONS.task),
    filer: z.exactOptional(z.enum(filers, `one of ${filers.join(', ')}`)),
    account: oneOf(PERSON_OPTIONS.account),
    accountType: oneOf(PERSON_OPTIONS.accountType),
    cjaAccounts: oneOf(PERSON_OPTIONS.cjaAccounts),
    mfa: oneOf(PERSON_OPTIONS.mfa),
    signIn: oneOf(PERSON_OPTIONS.signIn),
  },
  NOTHING_ELSE,
);

const linked = z.strictObject(
  {
    linked: z.enum(COURT_OPTIONS.linked, `one of ${COURT_OPTIONS.linked.join(', ')}`),
    how: z.enum(['told', 'seen'], 'told or seen'),
    day: z.string('a day YYYY-MM-DD').check(z.refine(isDay, 'a day YYYY-MM-DD')),
  },
  'linked, how and day, and nothing else',
);

const court = z.strictObject(
  {
    visiting: z.exactOptional(z.literal(true, 'true, or nothing')),
    permission: oneOf(COURT_OPTIONS.permission),
    oldLogin: oneOf(COURT_OPTIONS.oldLogin),
    knowsLogin: z.exactOptional(z.enum(['yes', 'no'], 'yes or no')),
    registration: oneOf(COURT_OPTIONS.registration),
    linked: z.exactOptional(linked),
  },
  NOTHING_ELSE,
);

const courtId = z.string().check(z.regex(/^[0-9A-Z]{4,8}$/, 'a PACER court ID such as CACDC'));

/** Answers as they are stored and exported. Strict, so that nothing unknown is ever kept with them. */
export const readinessSchema: z.ZodMiniType<Readiness> = z.strictObject(
  {
    version: z.literal(VERSIONS.readiness, `version ${VERSIONS.readiness}`),
    person,
    courts: z.record(courtId, court, 'answers by PACER court ID, such as CACDC'),
  },
  'version, person and courts, and nothing else',
);
