import type { Knowledge } from '../../lib/answer.ts';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Clock, Court } from '../../lib/courts/index.ts';
import { EMPTY_MEMORY, type Memory } from '../../lib/memory/index.ts';
import type { Evidence, PageKind, PageState, Report } from '../../lib/page/index.ts';
import { decide, type Verdict } from '../../lib/verdict/index.ts';

export const LIST_DAY = '2023-01-10';

/** Noon of a day in the middle of the country: the same calendar day in every court's zone but Guam's. */
export const noonOf = (day: string): Clock => ({ now: Date.parse(`${day}T18:00Z`), preview: null });

/** Knowledge of the bundled list alone. */
export const bundleOnly: Knowledge = {
  list: bundledCourts,
  from: 'bundle',
  memory: EMPTY_MEMORY,
  policy: {},
};

/** Answers as of a day, asked long after the list was made. */
export const previewOf = (day: string): Clock => ({ now: Date.parse('2026-11-24T18:00Z'), preview: day });

function reportOf(kind: PageKind, evidence: Evidence[] = [], state: PageState | null = null): Report {
  return { page: { kind, court: null, state }, evidence };
}

/** Decides for a page of a kind, with courts and evidence; what is left out is as plain as can be. */
export function verdictOf(
  kind: PageKind,
  courts: Court[],
  clock: Clock,
  evidence: Evidence[] = [],
  state: PageState | null = null,
  memory: Memory = EMPTY_MEMORY,
): Verdict {
  const list = { feedDay: LIST_DAY, from: 'bundle' } as const;
  return decide({ report: reportOf(kind, evidence, state), courts, list, memory, overrides: [], clock });
}

/** Every strong and weak thing that a page of this court can show. */
export function evidenceOf({ id, hosts }: Court): Record<string, Evidence> {
  const clue = { by: 'id', id, host: hosts[0] ?? null } as const;
  return {
    'Central Sign-On': { kind: 'central-sign-on', seen: 'address', clue },
    'a redirect': { kind: 'central-sign-on', seen: 'redirect', clue },
    'a login form': { kind: 'court-login-form' },
    'the linking form': { kind: 'link-form' },
    'an ACMS address': { kind: 'acms' },
    'a menu bar': { kind: 'menu', filing: false },
  };
}
