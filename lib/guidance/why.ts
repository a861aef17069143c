import type { Move } from '../courts/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Standing, Verdict } from '../verdict/index.ts';
import { type Text, text } from '../words/index.ts';
import { courtName, isAppellate } from './court-words.ts';
import { organizationName } from './organization.ts';
import { systemWords } from './system-words.ts';

/** One sentence: why this login. */
export function whyOf(verdict: Verdict, policy: Policy): Text {
  switch (verdict.page) {
    case 'training':
      return text('why.training');
    case 'pacer-account':
      return text('why.account');
    case 'other':
      return text('why.notCourt');
    case 'public':
    case 'court-website':
    case 'signed-in': {
      if (verdict.courts.length === 0) return text('why.notCourt');
      const key = {
        public: 'why.public',
        'court-website': 'why.website',
        'signed-in': 'why.signedIn',
      } as const;
      return text(key[verdict.page], { court: courtName(verdict) });
    }
    case 'front-door':
    case 'court-sign-in':
    case 'court-view-sign-in':
    case 'central-sign-on':
    case 'link-account':
    case 'not-linked':
      return (
        (verdict.basis === 'policy' && saidBy(verdict, policy)) ||
        (verdict.basis === 'page' && shownBy(verdict)) ||
        seenBefore(verdict) ||
        known(verdict)
      );
  }
}

/** What the organization says of the court. */
function saidBy({ override, courts: [first] }: Verdict, policy: Policy): Text | null {
  if (!first) return null;
  const org = organizationName(policy);
  const court = first.court.short;
  if (override) {
    const system = text(`system.${override.system}`);
    return override.date
      ? text('why.organizationSince', { org, court, system, day: { day: override.date } })
      : text('why.organization', { org, court, system });
  }
  const { standing } = first;
  const next = 'next' in standing ? standing.next : null;
  if (!next?.organization || next.certainty === 'between') return null;
  return text('why.organizationAhead', {
    org,
    court,
    next: systemWords(next),
    day: { day: next.day },
    system: text(`system.${standing.system}`),
  });
}

/** What the page itself proves. */
function shownBy(verdict: Verdict): Text | null {
  const values = { court: courtName(verdict) };
  if (verdict.system === 'acms') return text('why.acms');
  if (verdict.system === 'legacy' && verdict.courts.length === 0) return text('why.formNoCourt');
  if (verdict.system === 'legacy')
    return text(isAppellate(verdict) ? 'why.formAppellate' : 'why.form', values);
  if (verdict.page === 'link-account') return text('why.linkForm');
  if (verdict.courts.length === 0) return null;
  return text(verdict.page === 'central-sign-on' ? 'why.signOn' : 'why.redirect', values);
}

/** What this browser saw before, where the answer rests on that. */
function seenBefore({ basis, seen, courts: [first] }: Verdict): Text | null {
  if (basis !== 'observed' || !seen || !first) return null;
  const values = { court: first.court.short, day: { day: seen.day }, system: text(`system.${seen.system}`) };
  return text(seen.how === 'live-check' ? 'why.asked' : 'why.seen', values);
}

/** What the court's history says. */
function known(verdict: Verdict): Text {
  const [first, second] = verdict.courts;
  if (!first) return text(verdict.page === 'central-sign-on' ? 'why.signOnNoCourt' : 'why.unknownCourt');
  if (second && second.standing.system !== first.standing.system) return text('why.differ');
  return standingSentence(first.court.short, first.standing);
}

function standingSentence(court: string, standing: Standing): Text {
  switch (standing.system) {
    case 'unknown':
      return standing.window ? windowSentence(court, standing.window) : text('why.noHistory', { court });
    case 'legacy':
    case 'nextgen':
    case 'acms':
    case 'other':
      if (standing.since) return sinceSentence(court, standing.since);
      return standing.next ? untilSentence(court, standing.next) : text('why.legacy', { court });
  }
}

function sinceSentence(court: string, move: Move): Text {
  switch (move.certainty) {
    case 'confirmed':
      return text('why.sinceConfirmed', { court, system: systemWords(move), day: { day: move.day } });
    case 'scheduled':
    case 'postponed':
      return text('why.sinceScheduled', { court, system: systemWords(move), day: { day: move.day } });
    case 'between':
      return text('why.sinceBetween', { court, system: systemWords(move), by: { day: move.by } });
  }
}

function untilSentence(court: string, move: Move): Text {
  switch (move.certainty) {
    case 'confirmed':
      return text('why.legacyUntil', { court, system: systemWords(move), day: { day: move.day } });
    case 'scheduled':
      return text('why.legacyPlanned', { court, system: systemWords(move), day: { day: move.day } });
    case 'postponed':
      return text('why.legacyPostponed', { court, system: systemWords(move), day: { day: move.day } });
    case 'between':
      return text('why.legacyBefore', {
        court,
        system: systemWords(move),
        day: { day: move.notBefore ?? move.by },
      });
  }
}

function windowSentence(court: string, move: Move): Text {
  if (move.certainty !== 'between' || move.notBefore === null) {
    return text('why.windowOpen', {
      court,
      system: systemWords(move),
      by: { day: move.certainty === 'between' ? move.by : move.day },
    });
  }
  return text('why.window', {
    court,
    system: systemWords(move),
    from: { day: move.notBefore },
    by: { day: move.by },
  });
}
