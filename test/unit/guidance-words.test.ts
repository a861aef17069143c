import { describe, expect, it } from 'vitest';
import { type Guidance, guidanceFor } from '../../lib/guidance/index.ts';
import { type Case, realCases } from './every-verdict.ts';
import { sentencesOf, spoken } from './spoken.ts';

const cases = realCases();

/** Keys of the sentences that some cases must not say, each with the words and the first case that says it. */
function said(some: Case[], wrong: RegExp, of: (guidance: Guidance) => unknown = (all) => all): string[] {
  const found = new Map<string, string>();
  for (const { verdict, what } of some)
    for (const text of sentencesOf(of(guidanceFor(verdict)) as Guidance)) {
      const words = wrong.exec(spoken(text))?.[0];
      if (words && !found.has(text.key)) found.set(text.key, `${text.key} says “${words}” on ${what}`);
    }
  return [...found.values()];
}

/** Cases of some kinds of court, on PACER's systems, where the old login was what this describes. */
const at = (kind: RegExp) => cases.filter(({ courts }) => kind.test(courts) && !/of its own/.test(courts));

const headlinesOnLegacy = (some: Case[]) => {
  const legacy = some.filter(({ verdict: { system, page, state } }) => {
    return system === 'legacy' && page === 'court-sign-in' && !state;
  });
  return [...new Set(legacy.map(({ verdict }) => spoken(guidanceFor(verdict).headline)))];
};

describe('courts of appeals and their panels had one filer login for all circuits, and had it from PACER', () => {
  const appellate = at(/^(?:appeals|bap|circuit)/);

  it('they never speak of a login that this court gave', () => {
    expect(said(appellate, /this court (?:gave|issued)|(?:this|the) court’s (?:old )?login/i)).toEqual([]);
  });

  it('they never say that each court has its own', () => {
    expect(said(appellate, /each court (?:has|gave)/i)).toEqual([]);
  });

  it('they never send people to the court for a login that they forgot', () => {
    expect(said(appellate, /only this court can help|ask the court now/i)).toEqual([]);
  });

  it('they never name the menus of district courts', () => {
    const unlinked = appellate.filter(({ verdict }) => verdict.page !== 'not-linked');
    expect(said(unlinked, /Link a CM\/ECF account/)).toEqual([]);
  });

  it('they do speak of the filer login on a legacy day', () => {
    expect(headlinesOnLegacy(appellate)).toEqual(['Use your appellate filer login']);
  });
});

describe('district and bankruptcy courts gave out a login each', () => {
  const others = at(/^(?:district|bankruptcy|national)/);

  it('they never speak of an appellate filer login', () => {
    expect(said(others, /appellate filer|filer account/i)).toEqual([]);
  });

  it('they do speak of the login that this court gave on a legacy day', () => {
    expect(headlinesOnLegacy(others)).toEqual(['Use the login this court gave you']);
  });
});

describe('the words name the system that the court is on', () => {
  const byList = cases.filter(({ verdict }) => verdict.basis === 'list' && verdict.page === 'front-door');
  const why = ({ why, next, tasks, sections }: Guidance) => [why, next, tasks, sections];

  it('a court with a system of its own is not said to be on NextGen, nor to move to it', () => {
    const own = byList.filter(({ verdict }) => verdict.system === 'other');
    expect(said(own, /(?:on|to) NextGen/, why)).toEqual([]);
  });

  it('a court with a system of its own is not told to view with a PACER account', () => {
    const own = byList.filter(({ verdict }) => verdict.system === 'other');
    expect(said(own, /view only: your PACER/, why)).toEqual([]);
  });

  it('a court of appeals with a system of its own is not sent to PACER for the old filer login', () => {
    const own = byList.filter(({ verdict }) => verdict.system === 'other');
    expect(said(own, /appellate filer/)).toEqual([]);
  });

  it('a court on ACMS is not said to be on NextGen since the day that it moved to ACMS', () => {
    const acms = byList.filter(({ verdict }) => verdict.system === 'acms');
    expect(said(acms, /NextGen CM\/ECF since October/, why)).toEqual([]);
  });

  it('a legacy court is not said to be on NextGen already', () => {
    const legacy = byList.filter(({ verdict }) => verdict.system === 'legacy');
    expect(said(legacy, /has been on NextGen|moved to NextGen CM\/ECF, by/, why)).toEqual([]);
  });
});

describe('steps come where they can be taken', () => {
  const sections = (some: Case[]) =>
    new Set(some.flatMap(({ verdict }) => guidanceFor(verdict).sections.map(({ id }) => id)));
  const signIn = cases.filter(
    ({ verdict }) => verdict.page === 'court-sign-in' && verdict.courts.length === 1,
  );

  it('linking is explained at NextGen courts only', () => {
    expect(sections(signIn.filter(({ verdict }) => verdict.system === 'nextgen'))).toContain('link');
    expect(sections(signIn.filter(({ verdict }) => verdict.system !== 'nextgen'))).not.toContain('link');
  });

  it('getting ready is explained before the move only', () => {
    expect(sections(signIn.filter(({ verdict }) => verdict.system === 'legacy'))).toContain('prepare');
    expect(sections(signIn.filter(({ verdict }) => verdict.system === 'nextgen'))).not.toContain('prepare');
  });

  it('there are none where no login belongs', () => {
    expect([...sections(cases.filter(({ verdict }) => verdict.login.file === 'none'))]).toEqual([]);
  });

  it('a training system has no advice about live accounts', () => {
    expect([...sections(cases.filter(({ verdict }) => verdict.page === 'training'))]).toEqual([]);
  });
});
