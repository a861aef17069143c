export { answerDay, type Clock, dayAt, daysBetween, isDay } from './day.ts';
export { resolveCourts } from './resolve.ts';
export type { Court, CourtKind, CourtList, IsoDay, Move, Phone, System } from './types.ts';
