import type { Move, System } from '../courts/index.ts';
import type { Sighting } from '../memory/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Verdict } from '../verdict/index.ts';
import { type Text, text } from '../words/index.ts';
import { courtName } from './court-words.ts';
import { courtFeed } from './links.ts';
import { organizationName } from './organization.ts';
import { systemWords } from './system-words.ts';
import type { Provenance, Source } from './types.ts';

/** What an answer rests on, how old that is, and what would change it. */
export function provenanceOf(verdict: Verdict, policy: Policy): Provenance {
  if (verdict.courts.length === 0) return { line: [text('source.kind')], sources: [], changes: [] };
  return { line: lineOf(verdict, policy), sources: sourcesOf(verdict, policy), changes: changesOf(verdict) };
}

/** `NextGen since February 18, 2020 (court notice) · list of January 10, 2023 · confirmed by this page today` */
function lineOf(verdict: Verdict, policy: Policy): Text[] {
  const line = [saidWords(verdict, policy) ?? standingWords(verdict), listWords(verdict)];
  const shown = shownWords(verdict);
  return shown ? [...line, shown] : line;
}

/** The organization's word, where the answer rests on it. */
function saidWords({ basis, system }: Verdict, policy: Policy): Text | null {
  if (basis !== 'policy') return null;
  return text('policy.says', { org: organizationName(policy), system: text(`system.${system}`) });
}

function standingWords({ courts: [first] }: Verdict): Text {
  const standing = first?.standing;
  if (!standing || standing.system === 'unknown') return text('rests.unknown');
  if (standing.since) return sinceWords(standing.since);
  return standing.next && standing.next.certainty !== 'between' && standing.next.certainty !== 'postponed'
    ? text('rests.until', { day: { day: standing.next.day } })
    : text('rests.legacy');
}

function sinceWords(move: Move): Text {
  const system = systemWords(move);
  switch (move.certainty) {
    case 'confirmed':
      return text('rests.confirmed', { system, day: { day: move.day } });
    case 'scheduled':
    case 'postponed':
      return text('rests.scheduled', { system, day: { day: move.day } });
    case 'between':
      return text('rests.between', { system, day: { day: move.by } });
  }
}

function listWords({ listDay, listFrom }: Verdict): Text {
  return text(listFrom === 'feed' ? 'rests.feed' : 'rests.list', { day: { day: listDay } });
}

function shownWords(verdict: Verdict): Text | null {
  const { basis, courts, system, seen, preview } = verdict;
  if (preview) return null;
  const confirms = (shown: System) => courts.every(({ standing }) => standing.system === shown);
  if (basis === 'page')
    return confirms(system)
      ? text('rests.page')
      : text('rests.pageOther', { system: text(`system.${system}`) });
  if (!seen) return null;
  const asked = seen.how === 'live-check';
  const day = { day: seen.day };
  if (confirms(seen.system)) return text(asked ? 'rests.asked' : 'rests.seen', { day });
  return text(asked ? 'rests.askedOther' : 'rests.seenOther', { day, system: text(`system.${seen.system}`) });
}

function sourcesOf(verdict: Verdict, policy: Policy): Source[] {
  const sources: Source[] = [];
  for (const { court, standing, beside } of verdict.courts) {
    const main = 'window' in standing ? [standing.window] : [standing.since, standing.next];
    for (const move of [...main, ...beside]) if (move) sources.push(dateSource(court.short, move, policy));
  }
  sources.push({
    what: text(verdict.listFrom === 'feed' ? 'rests.feedAge' : 'rests.listAge', {
      day: { day: verdict.listDay },
      age: verdict.listAge,
    }),
    link: courtFeed(),
  });
  const { conflict, override } = verdict;
  if (override && conflict && conflict.list !== verdict.system) {
    sources.push({ what: text('policy.listSays', { system: text(`system.${conflict.list}`) }) });
  }
  if (verdict.basis === 'page') sources.push({ what: text('rests.pageToday') });
  if (verdict.seen) sources.push({ what: sightingWords(verdict.seen) });
  return sources;
}

function dateSource(court: string, move: Move, policy: Policy): Source {
  const what = { court, system: systemWords(move) };
  const source = move.organization ? saidSource(what, move, policy) : dateWords(what, move);
  const note = move.note ? { note: move.note } : {};
  return move.source
    ? { what: source, ...note, link: { label: text('source.date'), href: move.source } }
    : { what: source, ...note };
}

/** An organization's word stands beside what the list has, and is never taken for the court's. */
function saidSource(what: { court: string; system: Text }, move: Move, policy: Policy): Text {
  const said = { ...what, org: organizationName(policy) };
  return move.certainty === 'between'
    ? text('policy.source', said)
    : text('policy.sourceDay', { ...said, day: { day: move.day } });
}

function dateWords(what: { court: string; system: Text }, move: Move): Text {
  switch (move.certainty) {
    case 'confirmed':
      return text('rests.dateConfirmed', { ...what, day: { day: move.day } });
    case 'scheduled':
      return text('rests.dateScheduled', { ...what, day: { day: move.day } });
    case 'postponed':
      return text('rests.datePostponed', { ...what, day: { day: move.day } });
    case 'between':
      return move.notBefore
        ? text('rests.dateBetween', { ...what, from: { day: move.notBefore }, by: { day: move.by } })
        : text('rests.dateBy', { ...what, by: { day: move.by } });
  }
}

function sightingWords({ how, day, system }: Sighting): Text {
  const values = { day: { day }, system: text(`system.${system}`) };
  return text(how === 'live-check' ? 'rests.sightingAsked' : 'rests.sighting', values);
}

/** What would change the answer: what to look out for before a deadline. */
function changesOf(verdict: Verdict): Text[] {
  const court = courtName(verdict);
  const changes: Text[] = [];
  if (verdict.system !== 'nextgen') changes.push(text('changes.signOn', { court }));
  if (verdict.system !== 'legacy') changes.push(text('changes.form', { court }));
  changes.push(text('changes.list'));
  const standing = verdict.courts[0]?.standing;
  const next = standing && 'next' in standing ? standing.next : null;
  if (next && (next.certainty === 'confirmed' || next.certainty === 'scheduled')) {
    changes.push(text('changes.day', { day: { day: next.day }, system: systemWords(next) }));
  }
  return changes;
}
