export {
  addCourt,
  answer,
  answerOf,
  emptyReadiness,
  noticeLinked,
  type Place,
  removeCourt,
  unanswer,
} from './answer.ts';
export { exportReadiness, type Imported, importReadiness } from './exchange.ts';
export { type FilerKind, OPTIONS, type OptionOf, type QuestionId } from './options.ts';
export { readinessSchema } from './schema.ts';
export type { CourtAnswers, Linked, PersonAnswers, Readiness } from './types.ts';
