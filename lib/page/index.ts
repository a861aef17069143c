export { kindOf } from './kinds/index.ts';
export { isSilent, readAddress, readPage } from './read-page.ts';
export { NOTHING, type Seen } from './seen.ts';
export type { CourtClue, Evidence, PageKind, PageState, Report } from './types.ts';
