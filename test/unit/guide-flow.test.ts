import { describe, expect, it } from 'vitest';
import { ENDS } from '../../lib/guide/ends.ts';
import { FLOW, START } from '../../lib/guide/flow.ts';
import { factsFor, walk } from '../../lib/guide/index.ts';
import { answer, emptyReadiness, noticeLinked, OPTIONS, type QuestionId } from '../../lib/readiness/index.ts';
import { DAY, everyPath, type Path, pathsFor } from './every-walk.ts';
import { between, confirmed, listed, madeOfKind } from './made-courts.ts';
import { problemsOfSentence, sentencesOf, spoken } from './spoken.ts';

const paths = everyPath();
const nodes = Object.entries(FLOW);
const ends = Object.keys(ENDS);

/** The first of some paths that has a problem, in words. */
const bad = (some: Path[], problem: (path: Path) => boolean) => some.find(problem)?.what;
const endsReached = new Set<string>(paths.map(({ way }) => way.end.id));
const choicesMade = new Set(paths.flatMap(({ way }) => way.taken.map(({ id, chosen }) => `${id} ${chosen}`)));
const at = (id: string) => paths.filter(({ way }) => way.end.id === id);
const chose = (question: string, option: string) =>
  paths.filter(({ way }) => way.taken.some(({ id, chosen }) => id === question && chosen === option));
const wordsOf = ({ way }: Path) => way.end.actions.map(({ text }) => spoken(text)).join(' ');

describe('the table of the chart', () => {
  it.each(nodes)('%s leads somewhere with every answer', (_id, { choices }) => {
    expect(Object.keys(choices).length).toBeGreaterThan(1);
    for (const { to } of Object.values(choices)) expect([...nodes.map(([id]) => id), ...ends]).toContain(to);
  });

  it('names no end as it names a question', () => {
    expect(nodes.map(([id]) => id).filter((id) => ends.includes(id))).toEqual([]);
  });

  it('asks every question that can be answered', () => {
    const asked = nodes.filter(([, { by }]) => by === 'person').map(([id]) => id);
    expect(asked.sort()).toEqual(Object.keys(OPTIONS).sort());
    for (const id of asked as QuestionId[]) expect(Object.keys(FLOW[id].choices)).toEqual([...OPTIONS[id]]);
  });

  it('has no circle: no question leads back to one before it', () => {
    const circles = (id: string, before: string[]): string[] => {
      if (before.includes(id)) return [[...before, id].join(' → ')];
      const node = (FLOW as Record<string, (typeof FLOW)[typeof START]>)[id];
      return Object.values(node?.choices ?? {}).flatMap(({ to }) => circles(to, [...before, id]));
    };
    expect(circles(START, [])).toEqual([]);
  });
});

describe(`all ${paths.length} paths through the chart`, () => {
  it('are thousands', () => {
    expect(paths.length).toBeGreaterThan(5000);
  });

  it('reach an end with at least one action', () => {
    expect(bad(paths, ({ way }) => way.end.actions.length === 0)).toBeUndefined();
  });

  it('pass no question twice', () => {
    const twice = ({ way: { taken } }: Path) => new Set(taken.map(({ id }) => id)).size < taken.length;
    expect(bad(paths, twice)).toBeUndefined();
  });

  it.each(ends)('end at %s at times', (end) => {
    expect(endsReached).toContain(end);
  });

  const ways = nodes.flatMap(([id, { choices }]) =>
    Object.keys(choices).map((option) => [id, option] as const),
  );
  it.each(ways)('pass %s with %s at times', (id, option) => {
    expect(choicesMade).toContain(`${id} ${option}`);
  });

  it('speak in whole sentences', () => {
    const problems = new Set(paths.flatMap(({ way }) => sentencesOf(way).flatMap(problemsOfSentence)));
    expect([...problems]).toEqual([]);
  });

  it('say no step twice', () => {
    const twice = ({ way: { end } }: Path) =>
      new Set(end.actions.map(({ text }) => text.key)).size < end.actions.length;
    expect(bad(paths, twice)).toBeUndefined();
  });

  it('follow the order of the decision questions', () => {
    const order = [
      ...[
        'court',
        'inside',
        'task',
        'filer',
        'permission',
        'account',
        'accountType',
        'cjaPanel',
        'cjaAccounts',
      ],
      ...['oldLogin', 'knowsLogin', 'live', 'linked', 'liveNew', 'registration', 'mfa', 'signIn'],
    ];
    expect(order.toSorted()).toEqual(nodes.map(([id]) => id).sort());
    const places = ({ way }: Path) => way.taken.map(({ id }) => order.indexOf(id));
    const wrong = (path: Path) =>
      places(path).some((place, index, all) => index > 0 && place < (all[index - 1] ?? 0));
    expect(bad(paths, wrong)).toBeUndefined();
  });
});

describe('every kind of filer finds steps of their own', () => {
  const requests = (filer: string, kind: RegExp = /./) =>
    at('request').filter(({ way, what }) => {
      return kind.test(what) && way.taken.some(({ id, chosen }) => id === 'filer' && chosen === filer);
    });

  it.each([
    ['attorney', /Attorney Admissions/],
    ['cja', /Attorney Admissions/],
    ['government', /Attorney Admissions/],
    ['pro-hac-vice', /choose Pro Hac Vice/],
    ['trustee', /Non-Attorney.*choose Trustee/],
    ['agent', /Non-Attorney/],
    ['pro-se', /Non-Attorney.*choose Party/],
  ])('%s asks for e-filing', (filer, words) => {
    const some = requests(filer);
    expect(some).not.toEqual([]);
    for (const path of some) expect(wordsOf(path), path.what).toMatch(words);
  });

  it('a filing agent is added by the attorney at a bankruptcy court, and asks elsewhere', () => {
    for (const path of requests('agent', /^bankruptcy/))
      expect(wordsOf(path)).toContain('Maintain Your ECF Account');
    for (const path of requests('agent', /^district/))
      expect(wordsOf(path)).toContain('Ask this court if staff');
  });

  it('a government attorney is told to choose a government user type', () => {
    const some = at('register').filter(({ readiness }) => readiness.person.filer === 'government');
    expect(bad(some, (path) => !/government user type/.test(wordsOf(path)))).toBeUndefined();
  });

  it('a person without an attorney needs the court’s leave before all else', () => {
    const some = chose('permission', 'no');
    expect(new Set(some.map(({ way }) => way.end.id))).toEqual(new Set(['noPermission']));
  });

  it('a panel attorney with two accounts is told which to keep', () => {
    for (const path of chose('cjaAccounts', 'two'))
      expect(wordsOf(path)).toMatch(/Keep the account that is your own/);
  });

  it('only a panel attorney is asked about two accounts', () => {
    const asked = paths.filter(({ way }) => way.taken.some(({ id }) => id === 'cjaAccounts'));
    expect(bad(asked, ({ readiness }) => readiness.person.filer !== 'cja')).toBeUndefined();
  });
});

describe('no path promises what cannot be', () => {
  it('a shared account can never file, and its holder is told to register', () => {
    for (const { way } of chose('account', 'shared')) {
      expect(way.end.tone).toBe('cannot');
      expect(way.end.actions[0]?.link?.href).toContain('registration');
    }
  });

  it('nobody is told to link at a court that has not moved, or that is outside PACER', () => {
    expect(bad(at('link'), ({ facts }) => !['nextgen', 'acms'].includes(facts.system))).toBeUndefined();
  });

  it('nobody is told to file with the old login at a court that has moved', () => {
    const moved = paths.filter(({ facts }) => facts.system === 'nextgen' || facts.system === 'acms');
    expect(bad(moved, (path) => /still files here/.test(wordsOf(path)))).toBeUndefined();
  });

  it('who does not know the system of the day is told to call', () => {
    const some = paths.filter(({ facts: { system, court }, way }) => {
      return (
        court && system === 'unknown' && way.end.tone === 'do' && way.taken.some(({ id }) => id === 'account')
      );
    });
    const told = new Set(
      some.filter((path) => /Call the court before/.test(wordsOf(path))).map(({ way }) => way.end.id),
    );
    expect([...told].sort()).toEqual(
      [
        'askWhether',
        'checkCourt',
        'checkCourtNew',
        'lookUpType',
        'mergeAccounts',
        'register',
        'upgrade',
      ].sort(),
    );
  });

  it('courts of appeals never speak of a login that this court gave, nor of the menus of district courts', () => {
    const appellate = paths.filter(({ what }) => /^(?:appeals|bap)/.test(what));
    const wrong = /this court gave|Link a CM\/ECF account|this court’s help desk about the old login/;
    expect(bad(appellate, (path) => wrong.test(wordsOf(path)))).toBeUndefined();
  });

  it('district and bankruptcy courts never speak of an appellate filer login', () => {
    const trial = paths.filter(({ what }) => /^(?:district|bankruptcy|national)/.test(what));
    expect(bad(trial, (path) => /appellate filer/.test(wordsOf(path)))).toBeUndefined();
  });
});

describe('the chart at C.D. Cal.', () => {
  const court = listed('CACDC');
  const give = (day: string, ...answers: [QuestionId, string][]) =>
    answers.reduce((all, [q, option]) => answer(all, { court: 'CACDC', day }, q, option), emptyReadiness);
  const ready: [QuestionId, string][] = [
    ['task', 'file'],
    ['filer', 'attorney'],
    ['account', 'own'],
    ['accountType', 'upgraded'],
    ['oldLogin', 'yes'],
    ['knowsLogin', 'yes'],
  ];

  it('tells a prepared filer to keep filing the day before, and to link on the day', () => {
    const eve = walk(give('2020-02-17', ...ready), factsFor(court, '2020-02-17'));
    expect(eve).toMatchObject({ at: 'end', end: { id: 'keepFiling', tone: 'ready' } });
    expect(eve.at === 'end' && spoken(eve.end.actions[0]?.text ?? { key: 'name' })).toBe(
      'Until February 18, 2020, the login that this court gave you still files here.',
    );
    const day = walk(give('2020-02-18', ...ready, ['linked', 'no']), factsFor(court, '2020-02-18'));
    expect(day).toMatchObject({ at: 'end', end: { id: 'link', tone: 'do' } });
  });

  it('asks on from where the answers stop', () => {
    const way = walk(give('2020-02-18', ...ready.slice(0, 3)), factsFor(court, '2020-02-18'));
    expect(way).toMatchObject({ at: 'question', question: { id: 'accountType' } });
  });

  it('does not ask about the old login again once the page has shown that it is linked', () => {
    const seen = noticeLinked(give('2020-02-18', ...ready.slice(0, 5)), {
      court: 'CACDC',
      day: '2020-02-20',
    });
    expect(walk(seen, factsFor(court, '2020-02-20'))).toMatchObject({
      at: 'question',
      question: { id: 'mfa' },
    });
    expect(walk(seen, factsFor(court, '2020-02-17'))).toMatchObject({
      at: 'question',
      question: { id: 'knowsLogin' },
    });
  });

  it('offers no “linked already” before the move', () => {
    const options = (day: string) => {
      const way = walk(give(day, ...ready.slice(0, 5)), factsFor(court, day));
      return way.at === 'question' ? way.question.choices.map(({ id }) => id) : [];
    };
    expect(options('2020-02-17')).toEqual(['yes', 'no']);
    expect(options('2020-02-18')).toEqual(['yes', 'no', 'linked']);
  });
});

it('a link that was made proves that a court within its window had moved', () => {
  const court = madeOfKind('district', [between('2026-01-01', '2027-01-01')]);
  const place = { court: court.id, day: DAY };
  let all = emptyReadiness;
  for (const [question, option] of [
    ['task', 'file'],
    ['filer', 'attorney'],
    ['account', 'own'],
    ['accountType', 'upgraded'],
    ['oldLogin', 'yes'],
    ['knowsLogin', 'linked'],
  ] satisfies [QuestionId, string][])
    all = answer(all, place, question, option);
  expect(walk(all, factsFor(court, DAY))).toMatchObject({ at: 'question', question: { id: 'mfa' } });
});

it('dates of the history are not said where the page shows another system', () => {
  const court = madeOfKind('district', [confirmed('2020-02-18')]);
  const way = [...pathsFor('page', factsFor(court, DAY, 'legacy'))].flatMap(({ way: { end } }) =>
    end.actions.map(({ text }) => spoken(text)),
  );
  expect(way.filter((words) => /2020/.test(words))).toEqual([]);
  expect(way.some((words) => words.startsWith('Until the court moves'))).toBe(true);
});
