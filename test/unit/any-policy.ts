import fc from 'fast-check';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { kindOf, type Policy, policySchema } from '../../lib/policy/index.ts';
import { SETTING_KEYS } from '../../lib/settings/index.ts';

const maybe = <T extends Record<string, fc.Arbitrary<unknown>>>(parts: T) =>
  fc.record(parts, { requiredKeys: [] });
const words = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
const court = fc.constantFrom(...bundledCourts.courts.map(({ id }) => id));
const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const link = fc.webUrl({ validSchemes: ['http', 'https'] }).filter((url) => !/["<>]/.test(url));

const notice = fc
  .record(
    {
      text: words,
      courts: fc.uniqueArray(court, { minLength: 1, maxLength: 4 }),
      from: day,
      until: day,
      severity: fc.constantFrom('info', 'warning', 'urgent'),
      link,
    },
    { requiredKeys: ['text'] },
  )
  .filter(({ from, until }) => !from || !until || from <= until);

const override = fc.record(
  {
    court,
    system: fc.constantFrom('nextgen', 'legacy', 'acms', 'other'),
    date: day,
    note: words,
    link,
  },
  { requiredKeys: ['court', 'system'] },
);

/** Any policy without a mistake. */
export const anyPolicy = maybe({
  organization: maybe({ name: words, help: words, phone: fc.constant('212-555-0100 ext. 4'), link }),
  notices: fc.array(notice, { maxLength: 5 }),
  courtOverrides: fc.uniqueArray(override, {
    maxLength: 5,
    selector: (each) => `${each.court} ${each.date}`,
  }),
  pinnedCourts: fc.uniqueArray(court, { maxLength: 5 }),
  features: maybe({
    overlay: fc.boolean(),
    badge: fc.boolean(),
    refresh: fc.boolean(),
    liveCheck: fc.boolean(),
    reminders: fc.boolean(),
    omnibox: fc.boolean(),
  }),
  feedAddress: fc.constant('https://mirror.example.com/feed.json'),
  overlay: maybe({
    position: fc.constantFrom('automatic', 'lower-left', 'upper-right'),
    where: fc.constantFrom('everywhere', 'sign-in-only'),
    size: fc.constantFrom('normal', 'large'),
    mayHide: fc.boolean(),
  }),
  language: fc.constantFrom('auto', 'en', 'es'),
  lockedSettings: fc.uniqueArray(fc.constantFrom(...SETTING_KEYS), { maxLength: 4 }),
  warnSharedAccounts: fc.boolean(),
}) as fc.Arbitrary<Policy>;

/** Any value in which names of the policy are likely to stand, at any place. */
const names = new Set<string>();
const gather = (schema: Parameters<typeof kindOf>[0]): void => {
  const kind = kindOf(schema);
  if (kind.is === 'list') gather(kind.entry);
  if (kind.is !== 'object') return;
  for (const [name, part] of Object.entries(kind.parts)) {
    names.add(name);
    gather(part);
  }
};
gather(policySchema);

export const anyValue = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), court, day, link),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), tie('value'), { maxKeys: 6 }),
  ),
})).value;
