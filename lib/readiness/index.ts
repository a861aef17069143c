export {
  addCourt,
  answer,
  answerOf,
  emptyReadiness,
  noticeLinked,
  removeCourt,
  unanswer,
} from './answer.ts';
export { exportReadiness, type Imported, importReadiness } from './exchange.ts';
export { noticeShown } from './notice-shown.ts';
export { type FilerKind, OPTIONS, type OptionOf, type QuestionId } from './options.ts';
export { readinessSchema } from './schema.ts';
export type { Linked, Readiness } from './types.ts';
