import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveRows, type Policy, settingsRule } from '../../lib/policy/index.ts';
import {
  actedOn,
  changedUnderRule,
  DEFAULT_SETTINGS,
  type OwnSettings,
  SETTING_KEYS,
  type Settings,
  showing,
  shownAgain,
  toggled,
  underRule,
} from '../../lib/settings/index.ts';
import { anyPolicy } from './any-deployment.ts';

const own = (settings: Partial<Settings> = {}, chosen: OwnSettings['chosen'] = new Set()): OwnSettings => ({
  settings: { ...DEFAULT_SETTINGS, ...settings },
  chosen,
});
const held = (policy: Policy, person = own()) => underRule(person, settingsRule(policy));
const changed = (policy: Policy, how: (all: Settings) => Settings, person = own()) =>
  changedUnderRule(person, settingsRule(policy), how);

describe('what a policy gives is what people start with', () => {
  const policy: Policy = {
    overlay: { position: 'lower-left', where: 'sign-in-only', size: 'large' },
    language: 'es',
  };

  it('until they choose otherwise', () => {
    expect(held(policy)).toMatchObject({
      ...{
        position: 'lower-left',
        where: 'sign-in-only',
        lastWhere: 'sign-in-only',
        size: 'large',
        language: 'es',
      },
    });
    expect(held(policy, own({ position: 'upper-right' })).position).toBe('upper-right');
  });

  it('also where they choose what the extension starts with', () => {
    const person = changed(policy, (all) => ({ ...all, size: 'normal' }));
    expect(held(policy, person)).toMatchObject({ size: 'normal', language: 'es' });
  });

  it('what was hidden comes back where it was', () => {
    const off = changed(policy, toggled);
    expect(held(policy, off).where).toBe('nowhere');
    expect(held(policy, changed(policy, toggled, off)).where).toBe('sign-in-only');
  });
});

describe('an overlay that may not be hidden', () => {
  const policy: Policy = { overlay: { mayHide: false } };
  const hidden = own({ where: 'nowhere', lastWhere: 'sign-in-only', hiddenCourts: ['CACDC'] });

  it('shows again where people had hidden it', () => {
    expect(held(policy, hidden)).toMatchObject({ where: 'sign-in-only', hiddenCourts: [] });
  });

  it.each<[what: string, how: (all: Settings) => Settings]>([
    ['the keyboard command', toggled],
    ['hide everywhere', (all) => actedOn(all, 'hide-everywhere', [])],
    ['hide at a court', (all) => actedOn(all, 'hide-court', ['CACDC'])],
    ['the options', (all) => showing(all, 'nowhere')],
    ['a file', () => ({ ...DEFAULT_SETTINGS, where: 'nowhere', hiddenCourts: ['CACDC'] })],
  ])('is not hidden by %s', (_what, how) => {
    expect(held(policy, changed(policy, how))).toMatchObject({ where: 'everywhere', hiddenCourts: [] });
  });

  it('can be made small, and be only where a login is typed', () => {
    expect(
      held(
        policy,
        changed(policy, (all) => actedOn(all, 'collapse', [])),
      ).collapsed,
    ).toBe(true);
    expect(
      held(
        policy,
        changed(policy, (all) => showing(all, 'sign-in-only')),
      ).where,
    ).toBe('sign-in-only');
  });
});

const anySettings = fc.record({
  version: fc.constant(1 as const),
  where: fc.constantFrom('everywhere', 'sign-in-only', 'nowhere'),
  lastWhere: fc.constantFrom('everywhere', 'sign-in-only'),
  position: fc.constantFrom('automatic', 'lower-right', 'upper-left'),
  size: fc.constantFrom('normal', 'large'),
  language: fc.constantFrom('auto', 'en', 'es'),
  reminders: fc.boolean(),
  refresh: fc.constantFrom('automatic', 'asked'),
  hiddenCourts: fc.uniqueArray(fc.constantFrom('CACDC', 'NYSDC', '09CA'), { maxLength: 2 }),
  collapsed: fc.boolean(),
}) as fc.Arbitrary<Settings>;
const anyOwn = fc
  .tuple(anySettings, fc.uniqueArray(fc.constantFrom(...SETTING_KEYS)))
  .map(([settings, chosen]): OwnSettings => ({ settings, chosen: new Set(chosen) }));
const anyWrite: fc.Arbitrary<(all: Settings) => Settings> = fc.oneof(
  fc.constantFrom(toggled, (all: Settings) => shownAgain(all, ['CACDC'])),
  fc
    .constantFrom('collapse', 'expand', 'hide-court', 'hide-everywhere')
    .map((act) => (all: Settings) => actedOn(all, act as 'collapse', ['CACDC'])),
  anySettings.map((settings) => () => settings),
);

describe('whatever people had set, and whatever they do', () => {
  it('what is locked is the policy’s, or the default', () => {
    fc.assert(
      fc.property(anyPolicy, anyOwn, fc.array(anyWrite, { maxLength: 4 }), (policy, person, writes) => {
        const rule = settingsRule(policy);
        const before = underRule(own(), rule);
        const after = underRule(
          writes.reduce((now, how) => changedUnderRule(now, rule, how), person),
          rule,
        );
        for (const key of rule.locked) expect(after[key], key).toEqual(before[key]);
        if (!rule.mayHide) {
          expect(after.where).not.toBe('nowhere');
          expect(after.hiddenCourts).toEqual([]);
        }
      }),
    );
  });

  it('what is locked stays theirs, and comes back', () => {
    fc.assert(
      fc.property(anyPolicy, anyOwn, anyWrite, (policy, person, how) => {
        const rule = settingsRule(policy);
        const after = changedUnderRule(person, rule, how);
        for (const key of rule.locked) expect(after.settings[key], key).toEqual(person.settings[key]);
      }),
    );
  });

  it('what is not locked is what they have set last', () => {
    fc.assert(
      fc.property(anyPolicy, anyOwn, anySettings, (policy, person, wanted) => {
        const rule = settingsRule(policy);
        const after = underRule(
          changedUnderRule(person, rule, () => wanted),
          rule,
        );
        for (const key of SETTING_KEYS) {
          if (rule.locked.has(key) || (key === 'where' && !rule.mayHide)) continue;
          expect(after[key], key).toEqual(wanted[key]);
        }
      }),
    );
  });

  it('without a policy all is theirs', () => {
    fc.assert(
      fc.property(anyOwn, ({ settings }) => {
        const { lastWhere: _last, ...shown } = underRule({ settings, chosen: new Set() }, settingsRule({}));
        expect(settings).toMatchObject(shown);
      }),
    );
  });
});

describe('the administrator’s view', () => {
  const rows = (policy: Policy, person = own()) => {
    const rule = settingsRule(policy);
    const all = effectiveRows(policy, { settings: underRule(person, rule), person, rule });
    return Object.fromEntries(all.map(({ name, value, from }) => [name, [value, from]]));
  };

  it('says whose word each value is', () => {
    const policy: Policy = {
      organization: { name: 'Example LLP' },
      pinnedCourts: ['NYSDC', 'CACDC'],
      features: { badge: false },
      overlay: { position: 'lower-left', size: 'large' },
      lockedSettings: ['position', 'collapsed'],
    };
    expect(rows(policy, own({ size: 'normal', reminders: false }))).toMatchObject({
      'organization.name': ['"Example LLP"', 'policy'],
      'organization.phone': [null, 'default'],
      'pinnedCourts[1]': ['"CACDC"', 'policy'],
      notices: [null, 'default'],
      'features.badge': ['false', 'policy'],
      'features.overlay': ['true', 'default'],
      'overlay.position': ['"lower-left"', 'locked'],
      'overlay.size': ['"large"', 'policy'],
      'overlay.mayHide': ['true', 'default'],
      'settings.reminders': ['false', 'person'],
      'settings.collapsed': ['false', 'locked'],
      language: ['"auto"', 'default'],
    });
  });

  it('names every value once, whatever the policy', () => {
    fc.assert(
      fc.property(anyPolicy, anyOwn, (policy, person) => {
        const rule = settingsRule(policy);
        const names = effectiveRows(policy, { settings: underRule(person, rule), person, rule }).map(
          ({ name }) => name,
        );
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBeGreaterThan(20);
      }),
    );
  });
});
