import { describe, expect, it } from 'vitest';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { courtContacts } from '../../lib/guidance/index.ts';
import { STEPS } from '../../lib/guide/court-steps.ts';
import { colleagueText, courtSteps, factsFor, progressOf, walk } from '../../lib/guide/index.ts';
import {
  addCourt,
  answer,
  answerOf,
  emptyReadiness,
  noticeLinked,
  type Readiness,
} from '../../lib/readiness/index.ts';
import { speaker } from '../../lib/words/index.ts';
import { everyFacts, pathsFor } from './every-walk.ts';
import { listed } from './made-courts.ts';
import { problemsOfSentence, sentencesOf, spoken } from './spoken.ts';

const say = speaker('en-US');
const stepsAt = (id: string, day: string, readiness: Readiness = emptyReadiness) =>
  courtSteps(readiness, factsFor(listed(id), day));
const linkedAt = (court: string, day: string) => noticeLinked(emptyReadiness, { court, day });

describe('the steps of C.D. Cal.', () => {
  it.each([
    ['2020-02-17', 'before'],
    ['2020-02-18', 'day'],
    ['2026-11-24', 'day'],
  ])('on %s are in the phase %s, for who has not linked', (day, phase) => {
    expect(stepsAt('CACDC', day).phases.find(({ current }) => current)?.id).toBe(phase);
  });

  it('are in the last phase for who has linked, and for who never had an old login', () => {
    const current = (readiness: Readiness) =>
      stepsAt('CACDC', '2020-03-01', readiness).phases.find(({ current }) => current)?.id;
    expect(current(linkedAt('CACDC', '2020-02-18'))).toBe('after');
    expect(current(answer(emptyReadiness, { court: 'CACDC', day: '2020-03-01' }, 'oldLogin', 'no'))).toBe(
      'after',
    );
  });

  it('carry its date, its link and its menu words', () => {
    const steps = stepsAt('CACDC', '2020-02-17');
    expect(steps.phases.map(({ title }) => spoken(title))).toEqual([
      'Before February 18, 2020',
      'On February 18, 2020 or later',
      'After you have linked',
    ]);
    expect(spoken(steps.when)).toBe('The court moves to NextGen CM/ECF on February 18, 2020.');
    expect(steps.dateSource?.href).toContain('cacd.uscourts.gov');
    const words = JSON.stringify(steps);
    expect(words).toContain('https://ecf.cacd.uscourts.gov/');
    expect(steps.phases[1]?.steps.map(({ text }) => spoken(text)).join(' ')).toContain(
      '“Link a CM/ECF account to my PACER account”',
    );
  });

  it('a court of appeals has its own menu words and no others', () => {
    const words = stepsAt('09CA', '2026-11-24').phases.flatMap(({ steps }) =>
      steps.map(({ text }) => spoken(text)),
    );
    expect(words.join(' ')).toContain('“Link my filer account to my PACER account”');
    expect(words.join(' ')).not.toContain('Link a CM/ECF account');
  });

  it('say when filing was closed for the move, where that is known', () => {
    expect(spoken(stepsAt('AZDC', '2022-02-01').closed.text)).toContain(
      'closed from February 4, 2022 to February 7, 2022',
    );
    expect(stepsAt('AZDC', '2022-02-01').closed.source?.href).toContain('azd.uscourts.gov');
    expect(stepsAt('CACDC', '2020-02-01').closed.source).toBeNull();
  });
});

describe('ticks', () => {
  const find = (readiness: Readiness, day: string, id: string) =>
    stepsAt('CACDC', day, readiness)
      .phases.flatMap(({ steps }) => steps)
      .find((step) => step.id === id);

  it('the link cannot be ticked before the court has moved', () => {
    expect(find(emptyReadiness, '2020-02-17', 'day.linked')).toMatchObject({ done: false, toggle: null });
    expect(find(emptyReadiness, '2020-02-18', 'day.linked')?.toggle).toEqual({
      question: 'linked',
      option: 'yes',
    });
  });

  it('a link that the page showed is ticked by itself, and says so', () => {
    expect(find(linkedAt('CACDC', '2020-02-18'), '2020-02-18', 'day.linked')).toMatchObject({
      done: true,
      seen: true,
    });
    const told = answer(emptyReadiness, { court: 'CACDC', day: '2020-02-18' }, 'linked', 'yes');
    expect(find(told, '2020-02-18', 'day.linked')).toMatchObject({ done: true, seen: false });
  });

  it('every tick can be set and taken away, and is then counted', () => {
    for (const [what, facts] of everyFacts()) {
      if (!facts.court) continue;
      const place = { court: facts.court.id, day: facts.day };
      const before = courtSteps(emptyReadiness, facts);
      expect(before.progress.done, what).toBe(0);
      for (const { id, toggle } of before.phases.flatMap(({ steps }) => steps)) {
        if (!toggle) continue;
        const ticked = answer(emptyReadiness, place, toggle.question, toggle.option);
        const after = courtSteps(ticked, facts);
        const step = after.phases.flatMap(({ steps }) => steps).find((each) => each.id === id);
        expect(step?.done, `${what}: ${id}`).toBe(true);
        expect(after.progress.done, `${what}: ${id}`).toBeGreaterThan(0);
        if (step?.toggle) {
          const cleared = answer(ticked, place, step.toggle.question, step.toggle.option);
          expect(answerOf(cleared, place, step.toggle.question)).toBe(step.toggle.option);
        }
      }
    }
  });
});

it('every step of the table is shown at some court, and all of them speak', () => {
  const shown = new Set<string>();
  const problems = new Set<string>();
  for (const [, facts] of everyFacts()) {
    const place = { court: facts.court?.id ?? '', day: facts.day };
    for (const readiness of [emptyReadiness, answer(emptyReadiness, place, 'filer', 'cja')]) {
      const steps = courtSteps(readiness, facts);
      for (const { id } of steps.phases.flatMap((phase) => phase.steps)) shown.add(id);
      for (const sentence of sentencesOf(steps))
        for (const each of problemsOfSentence(sentence)) problems.add(each);
    }
  }
  expect([...problems]).toEqual([]);
  const all = Object.entries(STEPS).flatMap(([phase, steps]) =>
    Object.keys(steps).map((id) => `${phase}.${id}`),
  );
  expect([...shown].sort()).toEqual(all.sort());
});

it('every court of the list speaks its steps, before, within and after its move', () => {
  const problems = new Set<string>();
  for (const court of bundledCourts.courts)
    for (const day of ['2001-01-01', '2018-02-01', '2020-02-18', '2026-11-24'])
      for (const sentence of sentencesOf(courtSteps(emptyReadiness, factsFor(court, day))))
        for (const each of problemsOfSentence(sentence)) problems.add(each);
  expect([...problems]).toEqual([]);
});

describe('all my courts', () => {
  it('stand on one page, each on its own day', () => {
    const mine = noticeLinked(addCourt(emptyReadiness, 'NYSDC'), { court: 'CACDC', day: '2026-01-01' });
    const rows = progressOf(mine, bundledCourts.courts, () => '2026-11-24');
    expect(rows.map(({ court, phase, done, of }) => [court.id, phase, done, of])).toEqual([
      ['CACDC', 'after', 2, 5],
      ['NYSDC', 'day', 0, 5],
    ]);
    expect(rows.map(({ next }) => spoken(next))).toEqual(
      Array(2).fill('Do you want to file here, or only look at cases?'),
    );
  });

  it('a court that the list does not have is left out, and none is invented', () => {
    expect(progressOf(addCourt(emptyReadiness, 'ZZDC'), bundledCourts.courts, () => '2026-11-24')).toEqual(
      [],
    );
  });
});

describe('the text for a colleague', () => {
  it('has court, day, the way, the numbered steps with their links, and whom to call', () => {
    const facts = factsFor(listed('CACDC'), '2020-02-18');
    const [path] = [...pathsFor('', facts)].filter(({ way }) => way.end.id === 'link');
    const words = path ? colleagueText(path.way, facts, courtContacts(facts.court, {}), say) : '';
    expect(words).toContain('U.S. District Court, Central District of California (C.D. Cal.)');
    expect(words).toContain('As of February 18, 2020');
    expect(words).toContain('Do you have a PACER account of your own? Yes, only I use it');
    expect(words).toMatch(/^1\. On the court’s site, sign in .* https:\/\/ecf\.cacd\.uscourts\.gov\/$/m);
    expect(words).toContain('213-894-0242');
    expect(words.split('\n').at(-2)).toBe('Not affiliated with the U.S. Courts.');
  });

  it('says what is still to be answered', () => {
    const facts = factsFor(listed('CACDC'), '2020-02-18');
    expect(colleagueText(walk(emptyReadiness, facts), facts, [], say)).toMatch(
      /Still to answer:\nDo you want to file/,
    );
  });

  it('names the organization’s help desk first, in its own words', () => {
    const facts = factsFor(listed('CACDC'), '2020-02-18');
    const organization = {
      name: 'Example LLP',
      help: 'Filing questions, day and night.',
      phone: '212-555-0100 ext. 4',
      link: 'https://help.example.com/ecf',
    };
    const words = colleagueText(
      walk(emptyReadiness, facts),
      facts,
      courtContacts(facts.court, { organization }),
      say,
    );
    expect(words.split('\n').slice(-6, -2)).toEqual([
      'Help desk of Example LLP (Filing questions, day and night.): 212-555-0100 ext. 4, https://help.example.com/ecf',
      expect.stringMatching(
        /^C\.D\. Cal\. help desk \(linking and filing at this court\): 213-894-0242 \(All divisions\), /,
      ),
      expect.stringMatching(/^PACER Service Center \(PACER accounts, passwords and codes\): 800-676-6856, /),
      '',
    ]);
  });

  it('names a help desk of which only words are given', () => {
    const contacts = courtContacts(null, { organization: { help: 'Come to room 12.' } });
    const words = colleagueText(
      walk(emptyReadiness, factsFor(null, '2020-02-18')),
      factsFor(null, '2020-02-18'),
      contacts,
      say,
    );
    expect(words).toMatch(/^Help desk of your organization \(Come to room 12\.\)$/m);
  });
});
