import { describe, expect, it } from 'vitest';
import { guidanceFor, organizationName } from '../../lib/guidance/index.ts';
import { courtRows } from '../../lib/my-courts/index.ts';
import { movePin, withPinned } from '../../lib/pins/index.ts';
import type { OrganizationNotice, Policy } from '../../lib/policy/index.ts';
import { emptyReadiness } from '../../lib/readiness/index.ts';
import { speaker, text } from '../../lib/words/index.ts';
import { listed } from './made-courts.ts';
import { bundleOnly, noonOf, previewOf, verdictOf } from './made-reports.ts';
import { spoken } from './spoken.ts';

const TODAY = noonOf('2026-11-24');
const EXAMPLE: Policy = { organization: { name: 'Example LLP' } };
const at = (policy: Policy, clock = TODAY, court = 'CACDC') =>
  guidanceFor(verdictOf('court-sign-in', [listed(court)], clock), policy);
const own = (policy: Policy, clock = TODAY, court = 'CACDC') =>
  at(policy, clock, court).notices.flatMap((notice) => (notice.kind === 'organization' ? [notice] : []));

describe('notices of the organization', () => {
  const notice = (more: Partial<OrganizationNotice>): Policy => ({
    ...EXAMPLE,
    notices: [{ text: 'Closed.', ...more }],
  });

  it.each<[what: string, notice: Partial<OrganizationNotice>, day: string, shown: boolean]>([
    ['without days', {}, '2026-11-24', true],
    ['the day before its first', { from: '2026-11-25' }, '2026-11-24', false],
    ['on its first day', { from: '2026-11-24' }, '2026-11-24', true],
    ['on its last day', { until: '2026-11-24' }, '2026-11-24', true],
    ['the day after its last', { until: '2026-11-23' }, '2026-11-24', false],
    ['at its court', { courts: ['CACDC', 'NYSDC'] }, '2026-11-24', true],
    ['at another court', { courts: ['NYSDC'] }, '2026-11-24', false],
  ])('%s', (_what, given, day, shown) => {
    expect(own(notice(given), noonOf(day)).length).toBe(shown ? 1 : 0);
    expect(own(notice(given), previewOf(day)).length).toBe(shown ? 1 : 0);
  });

  it('say whose they are; the most urgent come first, and before all else but a preview', () => {
    const notices: OrganizationNotice[] = [
      { text: 'Some day.' },
      { text: 'Now!', severity: 'urgent' },
      { text: 'Soon.', severity: 'warning' },
    ];
    expect(
      own({ ...EXAMPLE, notices }).map((each) => [each.severity, spoken(each.from), spoken(each.text)]),
    ).toEqual([
      ['urgent', 'Notice from Example LLP', 'Now!'],
      ['warning', 'Notice from Example LLP', 'Soon.'],
      ['info', 'Notice from Example LLP', 'Some day.'],
    ]);
  });

  it('for every court show also where no court is known', () => {
    const guidance = guidanceFor(verdictOf('pacer-account', [], TODAY), notice({}));
    expect(guidance.notices.map(({ kind }) => kind)).toEqual(['organization']);
  });

  it('are shown as they are written, whatever looks like markup or a placeholder', () => {
    expect(spoken(own(notice({ text: '<b>{org}</b> & "co"' }))[0]?.text ?? text('name'))).toBe(
      '<b>{org}</b> & "co"',
    );
  });

  it('warn of shared accounts where a PACER account is wanted, and only if the policy says so', () => {
    const warned = { ...EXAMPLE, warnSharedAccounts: true };
    expect(spoken(own(warned)[0]?.text ?? text('name'))).toContain('your own PACER account');
    expect(own(EXAMPLE)).toEqual([]);
    const override: Policy = { ...warned, courtOverrides: [{ court: 'CACDC', system: 'legacy' }] };
    const { notices } = guidanceFor(
      verdictOf('court-sign-in', [listed('CACDC')], previewOf('2019-01-01')),
      override,
    );
    expect(notices.filter(({ kind }) => kind === 'organization')).toEqual([]); // a court login is wanted that day
  });
});

describe('who speaks', () => {
  it('has its name, or is your organization, in the language that is spoken', () => {
    const name = (policy: Policy, language: string) =>
      speaker(language)(text('policy.managed', { org: organizationName(policy) }));
    expect(name(EXAMPLE, 'en')).toBe('Managed by Example LLP');
    expect(name({ language: 'en' }, 'en')).toBe('Managed by your organization');
    expect(name({ language: 'es' }, 'es')).toBe('Administrado por su organización');
  });

  it('is nobody without a policy', () => {
    expect(at({}).managed).toBeNull();
    expect(at(EXAMPLE).managed).not.toBeNull();
  });
});

describe('the help desk of the organization', () => {
  it('comes first among the contacts', () => {
    const [first, second] = at({
      organization: { name: 'Example LLP', help: 'Day and night.', phone: '212-555-0100' },
    }).contacts;
    expect(first && [spoken(first.name), spoken(first.about), first.phones]).toEqual([
      'Help desk of Example LLP',
      'Day and night.',
      [{ number: '212-555-0100' }],
    ]);
    expect(second && spoken(second.name)).toContain('C.D. Cal.');
  });

  it('is no contact where there is no way to reach it', () => {
    expect(at(EXAMPLE).contacts.length).toBe(at({}).contacts.length);
  });
});

describe('courts that the organization has pinned', () => {
  it('come first and once, then the person’s own', () => {
    expect(withPinned(['TXSDC', 'NYSDC'], ['NYSDC', 'CACDC'])).toEqual(['NYSDC', 'CACDC', 'TXSDC']);
    expect(withPinned(['TXSDC'])).toEqual(['TXSDC']);
  });

  it('are named as pinned by it', () => {
    const policy = { ...EXAMPLE, pinnedCourts: ['NYSDC'] };
    const known = {
      knowledge: { ...bundleOnly, policy },
      clock: TODAY,
      checks: {},
      readiness: emptyReadiness,
    };
    const rows = courtRows(withPinned(['TXSDC'], policy.pinnedCourts), known);
    expect(rows.map((row) => row.court && [row.court.id, row.by])).toEqual([
      ['NYSDC', 'Example LLP'],
      ['TXSDC', null],
    ]);
  });

  it('a court with an override says whose word its date is', () => {
    const policy: Policy = { ...EXAMPLE, courtOverrides: [{ court: 'CACDC', system: 'legacy' }] };
    const known = {
      knowledge: { ...bundleOnly, policy },
      clock: TODAY,
      checks: {},
      readiness: emptyReadiness,
    };
    const [row] = courtRows(['CACDC'], known);
    expect(row?.court && spoken(row.goLive)).toBe('This is what Example LLP says.');
  });

  it('a person’s own are moved past those that stand among them unseen', () => {
    const pins = ['A', 'NYSDC', 'B'];
    expect(movePin(pins, 'B', -1, ['NYSDC'])).toEqual(['B', 'NYSDC', 'A']);
    expect(movePin(pins, 'A', 1, ['NYSDC'])).toEqual(['B', 'NYSDC', 'A']);
    expect(movePin(['NYSDC', 'A'], 'A', -1, ['NYSDC'])).toEqual(['NYSDC', 'A']);
  });
});
