import { type Feature, isOn, type OrganizationNotice, type Policy } from '../policy/index.ts';
import type { Verdict } from '../verdict/index.ts';
import { type MessageKey, type Text, text, type Value } from '../words/index.ts';
import type { Contact, Notice } from './types.ts';

/** How people know the organization: by its name, where the policy gives one. */
export function organizationName({ organization }: Policy): Value {
  return organization?.name ?? text('policy.yourOrganization');
}

/** Who has switched a feature off; null where it is on. */
export function offBy(policy: Policy, feature: Feature): Text | null {
  return isOn(policy, feature) ? null : text(OFF[feature], { org: organizationName(policy) });
}

const OFF: Record<Feature, MessageKey> = {
  overlay: 'policy.off.overlay',
  badge: 'policy.off.badge',
  refresh: 'policy.off.refresh',
  liveCheck: 'policy.off.liveCheck',
  reminders: 'policy.off.reminders',
  omnibox: 'policy.off.omnibox',
};

/** `Managed by Example LLP`, where there is a policy. */
export function managedBy(policy: Policy): Text | null {
  return Object.keys(policy).length > 0 ? text('policy.managed', { org: organizationName(policy) }) : null;
}

/** The organization's own help desk, where the policy gives a way to reach it. */
export function organizationContact(policy: Policy): Contact[] {
  const { help, phone, link } = policy.organization ?? {};
  if (!help && !phone && !link) return [];
  return [
    {
      name: text('policy.helpDesk', { org: organizationName(policy) }),
      about: help ? text('policy.words', { words: help }) : text('policy.helpFor'),
      phones: phone ? [{ number: phone }] : [],
      ...(link && { link: { label: text('policy.helpLink'), href: link } }),
    },
  ];
}

const URGENCY = { urgent: 0, warning: 1, info: 2 } as const;

/** What the organization has to say on this day at these courts, the most urgent first. */
export function organizationNotices(policy: Policy, { courts, asOf, login }: Verdict): Notice[] {
  const from = text('policy.noticeFrom', { org: organizationName(policy) });
  const ids = courts.map(({ court }) => court.id);
  const shown = (policy.notices ?? [])
    .filter((notice) => isDue(notice, asOf) && isFor(notice, ids))
    .map(({ text: words, severity = 'info', link }): Notice & { kind: 'organization' } => ({
      kind: 'organization',
      severity,
      from,
      text: text('policy.words', { words }),
      ...(link && { link: { label: text('policy.noticeLink'), href: link } }),
    }))
    .sort((a, b) => URGENCY[a.severity] - URGENCY[b.severity]);
  if (policy.warnSharedAccounts !== true || login.file !== 'pacer') return shown;
  return [...shown, { kind: 'organization', severity: 'warning', from, text: text('notice.sharedAccount') }];
}

function isDue({ from, until }: OrganizationNotice, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

function isFor({ courts }: OrganizationNotice, ids: readonly string[]): boolean {
  return courts === undefined || courts.some((id) => ids.includes(id));
}
