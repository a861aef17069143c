import type { SettingKey, Settings, SettingsRule } from '../settings/index.ts';
import type { Feature, Policy } from './schema.ts';

/** What a policy says of the settings of people. */
export function settingsRule(policy: Policy): SettingsRule {
  const { position, where, size, mayHide = true } = policy.overlay ?? {};
  const { language } = policy;
  const start: Partial<Settings> = {
    ...(position && { position }),
    ...(where && { where, lastWhere: where }),
    ...(size && { size }),
    ...(language && { language }),
  };
  const locked = new Set<SettingKey>(policy.lockedSettings);
  if (!mayHide) locked.add('hiddenCourts');
  return { start, locked, mayHide };
}

/** Whether a feature is on: it is unless the policy says no. */
export function isOn(policy: Policy, feature: Feature): boolean {
  return policy.features?.[feature] ?? true;
}
