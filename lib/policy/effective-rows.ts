import type { z } from 'zod/mini';
import {
  isChosen,
  type OwnSettings,
  SETTING_KEYS,
  type SettingKey,
  type Settings,
  type SettingsRule,
} from '../settings/index.ts';
import { ABOUT } from './about.ts';
import { kindOf } from './kind-of.ts';
import { type Policy, policySchema } from './schema.ts';

/** Whose word a value is. `locked`: the administrator’s, and nobody can change it. */
export type From = 'locked' | 'policy' | 'person' | 'default';

/** One value that holds. */
export interface EffectiveRow {
  /** As the policy names it: `overlay.position`, `notices[0]`; settings that it cannot give: `settings.collapsed`. */
  name: string;
  /** As JSON; null where nothing holds. */
  value: string | null;
  from: From;
}

/** Settings that the policy gives a start, and where in it. */
const STARTS: Partial<Record<SettingKey, readonly string[]>> = {
  position: ['overlay', 'position'],
  where: ['overlay', 'where'],
  size: ['overlay', 'size'],
  language: ['language'],
};

/** Every value that holds, and whose word it is: the policy's keys in their order, then the other settings. */
export function effectiveRows(
  policy: Policy,
  { settings, person, rule }: { settings: Settings; person: OwnSettings; rule: SettingsRule },
): EffectiveRow[] {
  const settingRow = (name: string, key: SettingKey): EffectiveRow => ({
    name,
    value: JSON.stringify(settings[key]),
    from: fromOf(key, person, rule),
  });
  return [
    ...rowsOf(policySchema, policy, '').map((row) => {
      const key = SETTING_KEYS.find((each) => STARTS[each]?.join('.') === row.name);
      return key ? settingRow(row.name, key) : row;
    }),
    ...SETTING_KEYS.filter((key) => !STARTS[key]).map((key) => settingRow(`settings.${key}`, key)),
  ];
}

function rowsOf(schema: z.ZodMiniType, value: unknown, name: string): EffectiveRow[] {
  const kind = kindOf(schema);
  if (kind.is === 'object') {
    return Object.entries(kind.parts).flatMap(([part, below]) =>
      rowsOf(below, Object(value)[part], name ? `${name}.${part}` : part),
    );
  }
  if (kind.is === 'list' && Array.isArray(value)) {
    return value.map((entry, at) => ({
      name: `${name}[${at}]`,
      value: JSON.stringify(entry),
      from: 'policy',
    }));
  }
  if (value !== undefined) return [{ name, value: JSON.stringify(value), from: 'policy' }];
  const without = ABOUT.get(schema)?.without;
  return [{ name, value: without === undefined ? null : JSON.stringify(without), from: 'default' }];
}

function fromOf(key: SettingKey, person: OwnSettings, { start, locked }: SettingsRule): From {
  if (locked.has(key)) return 'locked';
  if (isChosen(person, key)) return 'person';
  return start[key] === undefined ? 'default' : 'policy';
}
