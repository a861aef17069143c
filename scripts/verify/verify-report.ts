import {
  type CheckComparison,
  type CheckResult,
  type Outcome,
  signInAddress,
} from '../../lib/check/index.ts';
import type { Court, IsoDay } from '../../lib/courts/index.ts';

/** One court's result beside what the list says of the day. */
export interface Verified {
  court: Court;
  day: IsoDay;
  result: CheckResult;
  comparison: CheckComparison;
}

/** Every court on which list and court differ or that told nothing, a line each, and a summary. */
export function reportOf(all: readonly Verified[], total: number): string {
  const saying = (...says: CheckComparison['says'][]) =>
    all.filter(({ comparison }) => says.includes(comparison.says));
  const differ = saying('disagrees', 'more');
  const nothing = saying('nothing');
  const asked = all.length < total ? `${all.length} of ${total}` : `${total}`;
  return [
    ...differ.map(differLine),
    ...(nothing.length > 0 ? ['No answer that proves a system:'] : []),
    ...nothing.map(({ court, result }) => `  ${court.id}  ${outcomeWords(result)}  ${signInAddress(court)}`),
    `Asked ${asked} courts: ${saying('agrees').length} agree, ${differ.length} disagree, ${nothing.length} told nothing.`,
  ].join('\n');
}

/** 0: all that told agree. 1: some differ. 2: none told. */
export function exitCodeOf(all: readonly Verified[]): 0 | 1 | 2 {
  const told = all.filter(({ comparison }) => comparison.says !== 'nothing');
  if (told.length === 0) return 2;
  return told.every(({ comparison }) => comparison.says === 'agrees') ? 0 : 1;
}

function differLine({ court, day, result, comparison }: Verified): string {
  if (comparison.says === 'nothing') return '';
  const { list, court: proved } = comparison;
  return `DISAGREE  ${court.id}  list: ${list} on ${day}; court: ${proved} (${outcomeWords(result)})  ${signInAddress(court)}`;
}

function outcomeWords(outcome: Outcome): string {
  switch (outcome.outcome) {
    case 'central-sign-on': {
      const whom = { this: 'this court', other: 'ANOTHER court', none: 'no court' }[outcome.court];
      return `sends to Central Sign-On for ${whom}, by ${outcome.by}`;
    }
    case 'login-form':
      return 'has its own login form';
    case 'maintenance':
      return 'is in maintenance';
    case 'unreachable':
      return outcome.why === 'server-error' ? 'server error' : 'no connection';
    case 'slow':
      return 'no answer in time';
    case 'loop':
      return 'goes in circles';
    case 'strayed':
      return outcome.host === null ? 'redirects to where nothing answers' : `sends to ${outcome.host}`;
    case 'unclear':
      return `unclear answer: ${outcome.why}`;
  }
}
