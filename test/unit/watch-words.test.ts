import { describe, expect, it } from 'vitest';
import type { Move, System } from '../../lib/courts/index.ts';
import { noticeText, type WatchNotice } from '../../lib/watch/index.ts';
import { gradeOf } from './reading-level.ts';
import { problemsOfSentence, spoken } from './spoken.ts';

const OF = { courtId: 'CACDC', court: 'C.D. Cal.' };
const SYSTEMS: System[] = ['nextgen', 'legacy', 'acms', 'other', 'unknown'];
const DAY = '2027-03-16';

const goLive = (left: number, system: Move['system']): WatchNotice => ({
  ...{ kind: 'go-live', ...OF, days: 30, left, day: DAY },
  move: { system, certainty: 'scheduled', day: DAY },
});
const changed = (from: System, to: System): WatchNotice => ({ kind: 'system-changed', ...OF, from, to });

const notices = [
  ...(['nextgen', 'acms', 'other'] as const).flatMap((system) =>
    [0, 1, 2, 30].map((left) => goLive(left, system)),
  ),
  ...SYSTEMS.flatMap((from) => SYSTEMS.filter((to) => to !== from).map((to) => changed(from, to))),
].map(noticeText);

describe('the words of a notice', () => {
  it.each(notices.map(({ title, message }) => [spoken(title), spoken(message), title, message] as const))(
    '%s: %s',
    (_title, _message, title, message) => {
      expect([...problemsOfSentence(title), ...problemsOfSentence(message)]).toEqual([]);
    },
  );

  it.each([
    [0, 'C.D. Cal. moves today'],
    [1, 'C.D. Cal. moves tomorrow'],
    [2, 'C.D. Cal. moves in 2 days'],
    [30, 'C.D. Cal. moves in 30 days'],
  ])('%i days before: %s', (left, title) => {
    expect(spoken(noticeText(goLive(left, 'nextgen')).title)).toBe(title);
  });

  it('say the day and what is needed then', () => {
    expect(spoken(noticeText(goLive(7, 'nextgen')).message)).toBe(
      'The move to NextGen CM/ECF is set for March 16, 2027. From that day you need your own upgraded PACER account to file. See what to get ready.',
    );
  });

  it('say what the list gave before, and what to use now', () => {
    const { title, message } = noticeText(changed('legacy', 'nextgen'));
    expect(spoken(title)).toBe('C.D. Cal. is now on NextGen CM/ECF');
    expect(spoken(message)).toMatch(
      /^Until now the court list said: legacy CM\/ECF\. To file, use your own PACER/,
    );
  });

  it('never say that a court is on a system that is not known', () => {
    const { title, message } = noticeText(changed('legacy', 'unknown'));
    expect(spoken(title)).toBe('C.D. Cal. may have moved');
    expect(spoken(message)).toContain('Check with the court');
  });

  it('are short enough for a notice of the browser', () => {
    for (const { title, message } of notices) {
      expect(spoken(title).length).toBeLessThanOrEqual(50);
      expect(spoken(message).length).toBeLessThanOrEqual(170);
    }
  });

  it('are at grade seven at most, on average', () => {
    const grades = notices.map(({ message }) => gradeOf(spoken(message)));
    expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(7);
  });
});
