import type { CheckComparison, CheckProgress, CheckResult } from '../check/index.ts';
import { type Text, text } from '../words/index.ts';

/** A result as a person is told it, with the time at which the court was asked. */
export function checkText(result: CheckResult): Text {
  const at = { moment: result.at };
  switch (result.outcome) {
    case 'central-sign-on':
      if (result.court === 'this') return text('check.signOn', { at });
      return result.court === 'other' ? text('check.otherCourt', { at }) : text('check.noCourt', { at });
    case 'login-form':
      return text('check.loginForm', { at });
    case 'maintenance':
      return text('check.maintenance', { at });
    case 'unreachable':
      return result.why === 'server-error'
        ? text('check.serverError', { at })
        : text('check.unreachable', { at });
    case 'slow':
      return text('check.slow', { at, seconds: Math.round(result.took / 1000) });
    case 'loop':
      return text('check.loop', { at });
    case 'strayed':
      return result.host === null
        ? text('check.lost', { at })
        : text('check.strayed', { at, host: result.host });
    case 'unclear':
      return text('check.unclear', { at });
  }
}

/** What a check says of the list, where that is worth a sentence. */
export function comparisonText(comparison: CheckComparison): Text | null {
  switch (comparison.says) {
    case 'disagrees':
      return text('check.disagrees', { list: text(`system.${comparison.list}`) });
    case 'more':
      return text('check.more');
    case 'agrees':
      return text('check.agrees');
    case 'nothing':
      return null;
  }
}

/** How far a run is, in words. */
export function progressText({ done, total }: CheckProgress): Text {
  return text('check.progress', { done, total });
}
