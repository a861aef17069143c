import type { Court } from '../courts/index.ts';
import type { Verdict } from '../verdict/index.ts';
import { type Text, text } from '../words/index.ts';
import { contactsFor } from './contacts.ts';
import { isAppellate } from './court-words.ts';
import { headlineOf, shortAnswer, toneOf } from './headline.ts';
import { nextStep } from './next-step.ts';
import { sectionsOf } from './sections.ts';
import type { Guidance, Link, Notice } from './types.ts';
import { whyOf } from './why.ts';

/** Turns a verdict into what a person should read and do. Pure; the words are chosen later, by language. */
export function guidanceFor(verdict: Verdict): Guidance {
  const courts = verdict.courts.map(({ court }) => court);
  return {
    tone: toneOf(verdict),
    short: shortAnswer(verdict),
    headline: headlineOf(verdict),
    courts: courts.map(({ name }: Court) => name),
    shortCourts: courts.map(({ short }: Court) => short),
    tasks: tasksOf(verdict),
    why: whyOf(verdict),
    next: nextStep(verdict),
    notices: noticesOf(verdict),
    sections: sectionsOf(verdict),
    contacts: contactsFor(verdict),
    source: sourceOf(verdict),
    dateSource: dateSourceOf(verdict),
  };
}

function tasksOf(verdict: Verdict): Text | null {
  if (verdict.state || verdict.page === 'link-account' || verdict.page === 'not-linked') return null;
  if (verdict.system === 'other') return text('tasks.other');
  if (verdict.system === 'acms') return text('tasks.acms');
  if (verdict.login.file === 'court')
    return text(isAppellate(verdict) ? 'tasks.legacyAppellate' : 'tasks.legacy');
  return verdict.login.file === 'pacer' && verdict.courts.length > 0 ? text('tasks.pacer') : null;
}

function noticesOf({ preview, asOf, conflict, courts, page }: Verdict): Notice[] {
  const notices: Notice[] = [];
  if (preview) notices.push({ kind: 'preview', text: text('notice.preview', { day: { day: asOf } }) });
  if (conflict) {
    const values = { page: text(`system.${conflict.page}`), list: text(`system.${conflict.list}`) };
    notices.push({ kind: 'conflict', text: text('notice.conflict', values) });
  }
  if (courts.length > 1 && page === 'front-door')
    notices.push({ kind: 'bap', text: text('notice.frontDoorBoth') });
  return notices;
}

function sourceOf({ basis, courts, listDay, listAge }: Verdict): Text {
  if (courts.length === 0) return text('source.kind');
  return text(basis === 'page' ? 'source.page' : 'source.list', { listDay: { day: listDay }, age: listAge });
}

function dateSourceOf({ courts: [first] }: Verdict): Link | null {
  const standing = first?.standing;
  if (!standing) return null;
  let move = null;
  if ('since' in standing) move = standing.since;
  else if (standing.system === 'legacy') move = standing.next;
  else move = standing.window;
  return move?.source ? { label: text('source.date'), href: move.source } : null;
}
