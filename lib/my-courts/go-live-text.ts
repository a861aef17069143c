import { systemWords } from '../guidance/index.ts';
import type { Standing } from '../verdict/index.ts';
import { type Text, text } from '../words/index.ts';

/** When a court moved, or will: one line for a list. */
export function goLiveText(standing: Standing): Text {
  if (standing.system === 'unknown') {
    const { window } = standing;
    if (window?.certainty !== 'between') return text('mine.noDate');
    const by = { day: window.by };
    return window.notBefore === null
      ? text('mine.windowBy', { system: systemWords(window), by })
      : text('mine.window', { system: systemWords(window), from: { day: window.notBefore }, by });
  }
  const { since, next } = standing;
  if (since) {
    const system = systemWords(since);
    return since.certainty === 'between'
      ? text('mine.sinceBy', { system, by: { day: since.by } })
      : text('mine.since', { system, day: { day: since.day } });
  }
  if (!next) return text('mine.noDate');
  const system = systemWords(next);
  switch (next.certainty) {
    case 'confirmed':
    case 'scheduled':
      return text('mine.ahead', { system, day: { day: next.day } });
    case 'postponed':
      return text('mine.postponed', { system, day: { day: next.day } });
    case 'between':
      return text('mine.aheadBy', { system, by: { day: next.by } });
  }
}
