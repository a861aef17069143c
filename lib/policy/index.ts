/** What an organization's administrator sets: its schema, and how a policy is read. */
export { ABOUT, GROUPS } from './about.ts';
export { type EffectiveRow, effectiveRows, type From } from './effective-rows.ts';
export { isRequired, kindOf } from './kind-of.ts';
export { managedSchema } from './managed-schema.ts';
export { policyProblemText } from './problem-text.ts';
export { type PolicyReading, readPolicy } from './read-policy.ts';
export {
  type CourtOverride,
  type Feature,
  type OrganizationNotice,
  type Policy,
  policySchema,
} from './schema.ts';
export { isOn, settingsRule } from './settings-rule.ts';
