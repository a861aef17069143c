import type { Move } from '../courts/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Conflict, Verdict } from '../verdict/index.ts';
import { type Text, text } from '../words/index.ts';
import { courtName } from './court-words.ts';
import { organizationName } from './organization.ts';
import { scopeWords, systemWords } from './system-words.ts';
import type { Notice } from './types.ts';

/** A list older than this may have missed a move. */
export const OLD_LIST_DAYS = 180;

/** What a person should know beside the answer. */
export function noticesOf(verdict: Verdict, policy: Policy): Notice[] {
  const { preview, asOf, conflict, courts, page, login } = verdict;
  const notices: Notice[] = [];
  if (preview) notices.push({ kind: 'preview', text: text('notice.preview', { day: { day: asOf } }) });
  if (login.file === 'none' || page === 'training') return notices;
  const disagreement =
    conflict && (conflict.organization ? overruledText(conflict, policy) : conflictText(conflict, verdict));
  if (disagreement) notices.push({ kind: 'conflict', text: disagreement });
  const beside = courts[0]?.beside ?? [];
  if (beside.length > 0 && page !== 'pacer-account')
    notices.push({ kind: 'beside', text: besideText(verdict, beside) });
  const ahead = aheadText(verdict);
  if (ahead) notices.push({ kind: 'ahead', text: ahead });
  if (courts.length > 1 && page === 'front-door')
    notices.push({ kind: 'bap', text: text('notice.frontDoorBoth') });
  if (isOld(verdict)) notices.push({ kind: 'old-list', text: text('notice.oldList') });
  return notices;
}

/** Both sides, and the safer course. */
function conflictText({ page, observed, list }: Conflict, verdict: Verdict): Text {
  const seen = observed && { system: text(`system.${observed.system}`), day: { day: observed.day } };
  const listed = { listSystem: text(`system.${list}`), listDay: { day: verdict.listDay } };
  if (!page) return text('notice.conflictSeen', { ...seen, ...listed });
  const shown = text(`system.${page}`);
  if (!seen) return text('notice.conflict', { page: shown, list: text(`system.${list}`) });
  if (list === page) return text('notice.conflictMemory', { page: shown, ...seen });
  return text('notice.conflictAll', { page: shown, ...seen, ...listed });
}

/** Where a page contradicts the organization's word. That the list does is why there is a word, so it is no warning. */
function overruledText({ organization, page, observed }: Conflict, policy: Policy): Text | null {
  const says = { org: organizationName(policy), says: text(`system.${organization ?? 'unknown'}`) };
  if (page) return text('notice.overruledPage', { ...says, page: text(`system.${page}`) });
  if (!observed) return null;
  const { system, day } = observed;
  return text('notice.overruledSeen', { ...says, system: text(`system.${system}`), day: { day } });
}

/** Two systems side by side, each with its cases. */
function besideText(verdict: Verdict, beside: Move[]): Text {
  const [first] = beside;
  const parts = beside.map((move) =>
    move.certainty === 'between'
      ? text('beside.by', { scope: scopeWords(move), day: { day: move.by } })
      : text('beside.since', { scope: scopeWords(move), day: { day: move.day } }),
  );
  const main = verdict.courts[0]?.standing.system ?? 'unknown';
  return text('notice.beside', {
    court: courtName(verdict),
    system: first ? systemWords(first) : '',
    parts: { list: parts },
    main: text(`system.${main}`),
  });
}

/** A move that is ahead of a court that has moved already: the one that comes after NextGen. */
function aheadText(verdict: Verdict): Text | null {
  const standing = verdict.courts[0]?.standing;
  if (!standing || 'window' in standing || !standing.since || !standing.next) return null;
  const { next } = standing;
  const court = courtName(verdict);
  const system = systemWords(next);
  switch (next.certainty) {
    case 'confirmed':
    case 'scheduled':
      return text('notice.ahead', { court, system, day: { day: next.day } });
    case 'postponed':
      return text('notice.postponed', { court, system, day: { day: next.day } });
    case 'between':
      return text('notice.aheadNotBefore', {
        court,
        system,
        day: { day: next.notBefore ?? next.by },
      });
  }
}

/** Where the answer rests on an old list alone. */
function isOld({ preview, basis, listAge, courts }: Verdict): boolean {
  return !preview && (basis === 'list' || basis === 'feed') && listAge > OLD_LIST_DAYS && courts.length > 0;
}
