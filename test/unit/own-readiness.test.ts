import { describe, expect, it } from 'vitest';
import { ENDS } from '../../lib/guide/ends.ts';
import { FLOW } from '../../lib/guide/flow.ts';
import { factsFor, type OwnReadiness, ownReadiness } from '../../lib/guide/index.ts';
import type { Memory } from '../../lib/memory/index.ts';
import { answer, emptyReadiness, noticeLinked, type QuestionId } from '../../lib/readiness/index.ts';
import { DAY, everyFacts, everyPath } from './every-walk.ts';
import { confirmed, listed, madeCourt } from './made-courts.ts';
import { problemsOfSentence, sentencesOf, spoken } from './spoken.ts';

type Answers = Partial<Record<QuestionId, string>>;

const CACD = listed('CACDC');

/** What is told of a person at a court on a day, after they have given these answers there. */
function told(answers: Answers, { court = CACD, day = DAY, account = null as Memory['account'] } = {}) {
  const readiness = Object.entries(answers).reduce(
    (all, [question, option]) => answer(all, { court: court.id, day }, question as QuestionId, option),
    emptyReadiness,
  );
  return wordsOf(ownReadiness(readiness, factsFor(court, day), account));
}

function wordsOf(own: OwnReadiness | null) {
  if (!own) return null;
  const { known, state, next, part } = own;
  return {
    known: known.map(({ has, text }) => `${has ? '+' : '-'} ${spoken(text)}`),
    state,
    next: spoken(next),
    part,
  };
}

const OWN: Answers = { task: 'file', filer: 'attorney', account: 'own', accountType: 'upgraded' };
const READY: Answers = {
  ...OWN,
  oldLogin: 'yes',
  knowsLogin: 'yes',
  linked: 'yes',
  mfa: 'on',
  signIn: 'fine',
};

describe('a person’s readiness for one court, in short', () => {
  it('is silent without a court, and inviting where nothing is known', () => {
    expect(ownReadiness(emptyReadiness, factsFor(null, DAY), null)).toBeNull();
    expect(told({})).toEqual({
      known: [],
      state: 'start',
      next: 'Answer a few questions, and this says what you still need.',
      part: 'flow-task',
    });
    expect(told({ task: 'file' })?.state).toBe('start');
  });

  it('says what there is, and the question that comes next', () => {
    expect(told(OWN)).toEqual({
      known: ['+ PACER account of your own', '+ Upgraded'],
      state: 'open',
      next: 'Have you ever had an old filing login for this court?',
      part: 'flow-oldLogin',
    });
  });

  it('says what is missing, and the step that comes next', () => {
    expect(told({ ...OWN, oldLogin: 'yes', knowsLogin: 'yes', linked: 'no' })).toEqual({
      known: ['+ PACER account of your own', '+ Upgraded', '+ Filing login known', '- Not linked here'],
      state: 'do',
      next: 'Link your old login now',
      part: 'end-link',
    });
  });

  it('says that all is there, and since when the link is known', () => {
    expect(told(READY)).toEqual({
      known: [
        '+ PACER account of your own',
        '+ Upgraded',
        '+ Linked here, as you said on November 24, 2026',
        '+ App for sign-in codes',
      ],
      state: 'ready',
      next: 'You are ready to file',
      part: 'end-ready',
    });
  });

  it('says what pages have shown, with the day, before anything was answered', () => {
    const seen = noticeLinked(emptyReadiness, { court: CACD.id, day: '2026-01-05' });
    const typed = answer(seen, { court: CACD.id, day: DAY }, 'accountType', 'upgraded');
    const own = ownReadiness(typed, factsFor(CACD, DAY), { type: 'upgraded', day: '2026-01-04' });
    expect(wordsOf(own)).toEqual({
      known: [
        '+ Upgraded, as PACER showed on January 4, 2026',
        '+ Linked here: filing menus seen on January 5, 2026',
      ],
      state: 'open',
      next: 'Do you want to file here, or only look at cases?',
      part: 'flow-task',
    });
  });

  it('names no day on which a page showed another type, or that is later than the day asked for', () => {
    const upgraded = ['+ PACER account of your own', '+ Upgraded'];
    expect(told(OWN, { account: { type: 'legacy', day: '2026-01-04' } })?.known).toEqual(upgraded);
    expect(told(OWN, { account: { type: 'upgraded', day: '2026-11-25' } })?.known).toEqual(upgraded);
  });

  it('before a go-live speaks of the login, and of no link', () => {
    const eve = { day: '2020-02-17' };
    expect(told({ ...OWN, oldLogin: 'yes', knowsLogin: 'no' }, eve)).toMatchObject({
      known: ['+ PACER account of your own', '+ Upgraded', '- Filing login not known'],
      next: 'Get your old login back',
    });
    const later = answer(emptyReadiness, { court: CACD.id, day: '2020-02-18' }, 'linked', 'yes');
    expect(wordsOf(ownReadiness(later, factsFor(CACD, eve.day), null))?.state).toBe('start');
  });

  it('a link at another court is none here', () => {
    const there = answer(emptyReadiness, { court: 'NYSDC', day: DAY }, 'linked', 'yes');
    expect(ownReadiness(there, factsFor(CACD, DAY), null)?.known).toEqual([]);
  });

  it('who never had a login there is told of the registration', () => {
    const known = (registration: string) => told({ ...OWN, oldLogin: 'no', registration })?.known.at(-1);
    expect(known('approved')).toBe('+ This court lets you file');
    expect(known('asked')).toBe('- The court has not answered yet');
    expect(known('no')).toBe('- Not registered to file here');
    expect(known('rejected')).toBe('- The court turned you down');
  });

  it('an answer of another way through the chart is not told', () => {
    expect(told({ ...OWN, account: 'shared' })?.known).toEqual(['- The PACER account is shared']);
    expect(told({ ...OWN, cjaAccounts: 'two' })?.known).not.toContain('- Two PACER accounts in place of one');
    expect(told({ ...OWN, filer: 'cja', cjaAccounts: 'two' })?.known).toContain(
      '- Two PACER accounts in place of one',
    );
  });

  it('who only looks at cases, or files outside PACER, needs none of it', () => {
    expect(told({ ...READY, task: 'view' })).toMatchObject({ known: [], state: 'ready', part: 'end-view' });
    const court = madeCourt([confirmed('2026-06-01', 'other')]);
    expect(told(READY, { court })).toMatchObject({ known: [], part: 'end-outside' });
  });
});

describe('on every path through the chart', () => {
  const all = everyPath().map((path) => ({
    ...path,
    own: ownReadiness(path.readiness, path.facts, { type: 'upgraded', day: '2026-01-04' }),
  }));
  const owns = all.flatMap(({ own }) => own ?? []);

  it('it is told wherever there is a court', () => {
    expect(all.filter(({ own, facts }) => (own === null) !== (facts.court === null))).toEqual([]);
  });

  it('it speaks plain words', () => {
    expect([...new Set(owns.flatMap((own) => sentencesOf(own).flatMap(problemsOfSentence)))]).toEqual([]);
  });

  it('it leads where the chart ends', () => {
    const wrong = all.find(({ own, way }) => own && own.part !== `end-${way.end.id}`);
    expect(wrong?.what).toBeUndefined();
    expect(owns.length).toBeGreaterThan(5000);
  });

  it('who is ready lacks nothing, and tells each thing once', () => {
    const lacking = all.find(({ own }) => own?.state === 'ready' && own.known.some(({ has }) => !has));
    expect(lacking?.what).toBeUndefined();
    const twice = owns.find(
      ({ known }) => new Set(known.map(({ question }) => question)).size < known.length,
    );
    expect(twice).toBeUndefined();
  });
});

it('at every court in every standing it leads to a part of the guide', () => {
  const parts = [
    ...Object.keys(FLOW).map((id) => `flow-${id}`),
    ...Object.keys(ENDS).map((id) => `end-${id}`),
  ];
  for (const [what, facts] of everyFacts()) {
    const own = ownReadiness(emptyReadiness, facts, null);
    if (own) expect(parts, what).toContain(own.part);
  }
});
