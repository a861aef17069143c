import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderOverlay } from '../../components/render-overlay.tsx';
import { answerFor, frontDoorOf } from '../../lib/answer.ts';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import {
  effectiveRows,
  policyProblemText,
  policySchema,
  readPolicy,
  settingsRule,
} from '../../lib/policy/index.ts';
import { DEFAULT_SETTINGS, underRule } from '../../lib/settings/index.ts';
import { speaker } from '../../lib/words/index.ts';
import { anyPolicy } from './any-deployment.ts';
import { anyValue } from './any-value.ts';
import { BROKEN, GIVEN } from './broken-policies.ts';
import { listed } from './made-courts.ts';
import { bundleOnly, noonOf } from './made-reports.ts';
import { problemsOfSentence } from './spoken.ts';

const ids = new Set(bundledCourts.courts.map(({ id }) => id));
const read = (policy: unknown) => readPolicy(policy, (id) => ids.has(id));
const person = { settings: DEFAULT_SETTINGS, chosen: new Set<never>() };
const courts = ['CACDC', 'NYSDC', '09CA'].map(listed);
const say = speaker('es');

/** Makes every surface of what holds of a policy, and tells its mistakes; a surface that breaks throws. */
function surfaces(found: unknown): void {
  const { policy, problems } = read(found);
  const rule = settingsRule(policy);
  const settings = underRule(person, rule);
  const answers = courts.map(
    (court) => answerFor(frontDoorOf(court), { ...bundleOnly, policy }, noonOf('2026-11-24')).guidance,
  );
  for (const guidance of answers) {
    const hide = { atCourt: true, everywhere: rule.mayHide, org: policy.organization?.name ?? '' };
    renderOverlay(guidance, say, { size: settings.size, hide, newer: false });
  }
  effectiveRows(policy, { settings, person, rule });
  for (const problem of problems) expect(say(policyProblemText(problem))).toContain(problem.found);
}

it('there are more than a hundred of them, each another', () => {
  const whats = new Set(BROKEN.map(([what]) => what));
  const policies = new Set(BROKEN.map(([, policy]) => JSON.stringify(policy)));
  expect(whats.size).toBe(BROKEN.length);
  expect(policies.size).toBe(BROKEN.length);
  expect(GIVEN.length).toBeGreaterThanOrEqual(100);
});

describe('a broken policy: every mistake has its path, and no surface breaks', () => {
  it.each(BROKEN)('%s', (_what, policy, paths) => {
    const { problems } = read(policy);
    expect(problems.map(({ path }) => path)).toEqual(paths);
    for (const problem of problems) {
      expect(problem.found).not.toBe('');
      expect(problemsOfSentence(policyProblemText({ ...problem, found: 'that' }))).toEqual([]);
    }
    surfaces(policy);
  });

  it.each(BROKEN)('%s: what holds of it is a policy without a mistake', (_what, policy) => {
    const held = read(policy).policy;
    expect(policySchema.safeParse(held).success).toBe(true);
    expect(read(held)).toEqual({ policy: held, problems: [] });
  });
});

describe('a mistake costs no more than it must', () => {
  const good = { court: 'NYSDC', system: 'legacy' };

  it('one wrong override, notice or court leaves the others as they are', () => {
    const { policy } = read({
      courtOverrides: [{ court: 'CACDC', system: 'new' }, good],
      notices: [{ text: '' }, { text: 'Fine.' }],
      pinnedCourts: ['nope', 'NYSDC'],
    });
    expect(policy).toEqual({
      courtOverrides: [good],
      notices: [{ text: 'Fine.' }],
      pinnedCourts: ['NYSDC'],
    });
  });

  it('an override with a wrong day does not hold on every day, nor a notice for a wrong court at every court', () => {
    expect(read({ courtOverrides: [{ ...good, date: 'soon' }] }).policy).toEqual({});
    expect(read({ notices: [{ text: 'Closed.', courts: ['nope'] }] }).policy).toEqual({});
  });

  it('a wrong note or link costs the override nothing', () => {
    expect(read({ courtOverrides: [{ ...good, note: 7, link: 'x' }] }).policy).toEqual({
      courtOverrides: [good],
    });
  });
});

describe('what a place can write that is less than JSON', () => {
  const whole = {
    features: { badge: false, refresh: true },
    pinnedCourts: ['CACDC', 'NYSDC'],
    courtOverrides: [{ court: 'CACDC', system: 'legacy' }],
    organization: { name: 'Example LLP' },
  };
  it.each<[what: string, policy: unknown]>([
    ['yes and no as numbers', { ...whole, features: { badge: 0, refresh: 1 } }],
    ['yes and no as texts', { ...whole, features: { badge: 'false', refresh: ' TRUE ' } }],
    [
      'lists and objects as JSON text',
      Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, JSON.stringify(value)])),
    ],
    ['the whole as JSON text', JSON.stringify(whole)],
    ['a list as numbered values', { ...whole, pinnedCourts: { 1: 'CACDC', 2: 'NYSDC' } }],
    ['numbered values out of order', { ...whole, pinnedCourts: { 10: 'NYSDC', 9: 'CACDC' } }],
    ['a key without a value', { ...whole, language: null }],
  ])('%s', (_what, policy) => {
    expect(read(policy)).toEqual({ policy: whole, problems: [] });
  });
});

describe('any policy', () => {
  it('that fits the schema holds as it is written', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        expect(read(policy)).toEqual({ policy, problems: [] });
      }),
    );
  });

  it('whatever it is, is read without an error, what holds is a policy, and no surface breaks', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const { policy } = read(value);
        expect(policySchema.safeParse(policy).success).toBe(true);
        expect(read(policy).problems).toEqual([]);
        surfaces(value);
      }),
      { numRuns: 300 },
    );
  });

  it('with one wrong entry put into its lists: that entry is named, and all others hold', () => {
    const lists = ['notices', 'courtOverrides', 'pinnedCourts', 'lockedSettings'] as const;
    const wrong = fc.oneof(fc.constant({}), fc.integer(), fc.boolean(), fc.constant('?'), fc.constant([]));
    fc.assert(
      fc.property(anyPolicy, fc.constantFrom(...lists), wrong, fc.nat(), (policy, key, entry, place) => {
        const list = (policy[key] ?? []) as unknown[];
        const at = place % (list.length + 1);
        const { policy: held, problems } = read({ ...policy, [key]: list.toSpliced(at, 0, entry) });
        expect(held[key] ?? []).toEqual(list);
        expect(problems.length).toBeGreaterThan(0);
        for (const { path } of problems) expect(path.startsWith(`${key}[${at}]`), path).toBe(true);
      }),
    );
  });
});
