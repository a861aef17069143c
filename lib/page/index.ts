export { kindOf } from './kinds/index.ts';
export { isSilent, readAddress, readPage } from './read-page.ts';
export type { CourtClue, Evidence, PageKind, PageState, Report } from './types.ts';
