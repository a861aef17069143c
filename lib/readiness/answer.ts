import type { IsoDay } from '../courts/index.ts';
import { VERSIONS } from '../store/versions.ts';
import { isPersonQuestion, OPTIONS, type QuestionId } from './options.ts';
import type { CourtAnswers, PersonAnswers, Readiness } from './types.ts';

/** No answers yet, which is also what erasing leaves. */
export const emptyReadiness: Readiness = { version: VERSIONS.readiness, person: {}, courts: {} };

/** Where and when an answer is given or read: the court's PACER ID, and the day on its calendar. */
export interface Place {
  court: string;
  day: IsoDay;
}

/**
 * Keeps an answer. `option` is one of the question's own (`OPTIONS`); any other is a mistake of the caller and throws
 * `RangeError`. Two answers are kept where they hold: "pro hac vice" at this court only, and "I have linked it" as
 * the link itself.
 */
export function answer(readiness: Readiness, place: Place, question: QuestionId, option: string): Readiness {
  if (!(OPTIONS[question] as readonly string[]).includes(option)) {
    throw new RangeError(
      `${question} has no answer ${JSON.stringify(option)}: ${OPTIONS[question].join(', ')}`,
    );
  }
  const { court, day } = place;
  if (question === 'filer') {
    const { visiting: _, ...rest } = readiness.courts[court] ?? {};
    if (option === 'pro-hac-vice') return withCourt(readiness, court, { ...rest, visiting: true });
    return withPerson(withCourt(readiness, court, rest), { filer: option } as PersonAnswers);
  }
  if (isPersonQuestion(question)) return withPerson(readiness, { [question]: option } as PersonAnswers);
  const answers = readiness.courts[court] ?? {};
  if (question === 'linked' || option === 'linked') {
    const linked = { linked: question === 'linked' ? option : 'yes', how: 'told', day };
    // Who has linked the login knew it, whatever was answered on the way to this answer.
    const known = option === 'linked' ? { knowsLogin: 'yes' } : {};
    return withCourt(readiness, court, { ...answers, ...known, linked } as CourtAnswers);
  }
  const changed = { ...answers, [question]: option } as CourtAnswers;
  // Who says now that the old login is still needed takes back that it was linked.
  if (question === 'knowsLogin' && changed.linked?.linked === 'yes') delete changed.linked;
  return withCourt(readiness, court, changed);
}

/** Takes an answer back. */
export function unanswer(
  readiness: Readiness,
  { court }: Pick<Place, 'court'>,
  question: QuestionId,
): Readiness {
  const { [court]: answers = {}, ...others } = readiness.courts;
  const person = { ...readiness.person };
  const here = { ...answers };
  if (isPersonQuestion(question)) delete person[question];
  else delete here[question];
  if (question === 'filer') delete here.visiting;
  if (question === 'knowsLogin' && here.linked?.linked === 'yes') delete here.linked;
  return { ...readiness, person, courts: court in readiness.courts ? { ...others, [court]: here } : others };
}

/** The answer that holds at a court on a day, or null. A link that was made later than that day does not count yet. */
export function answerOf(readiness: Readiness, { court, day }: Place, question: QuestionId): string | null {
  const answers = readiness.courts[court] ?? {};
  const linked = answers.linked && answers.linked.day <= day ? answers.linked.linked : null;
  if (question === 'linked') return linked;
  if (question === 'knowsLogin' && linked === 'yes') return 'linked';
  if (question === 'filer' && answers.visiting) return 'pro-hac-vice';
  return (isPersonQuestion(question) ? readiness.person[question] : answers[question]) ?? null;
}

/** Keeps that a court's own page showed filing menus, which it does only where the link is made. */
export function noticeLinked(readiness: Readiness, { court, day }: Place): Readiness {
  const answers = readiness.courts[court] ?? {};
  if (answers.linked?.linked === 'yes' && answers.linked.day <= day) return readiness;
  return withCourt(readiness, court, { ...answers, linked: { linked: 'yes', how: 'seen', day } });
}

/** Adds a court to the person's own. */
export function addCourt(readiness: Readiness, court: string): Readiness {
  return court in readiness.courts ? readiness : withCourt(readiness, court, {});
}

/** Takes a court, with all its answers, from the person's own. */
export function removeCourt(readiness: Readiness, court: string): Readiness {
  const { [court]: _, ...courts } = readiness.courts;
  return { ...readiness, courts };
}

function withPerson(readiness: Readiness, answers: PersonAnswers): Readiness {
  return { ...readiness, person: { ...readiness.person, ...answers } };
}

function withCourt(readiness: Readiness, court: string, answers: CourtAnswers): Readiness {
  return { ...readiness, courts: { ...readiness.courts, [court]: answers } };
}
