export { clueOf } from './clue.ts';
export { SKIPPED } from './document/page-words.ts';
export { LEGACY_FORM, LEGACY_PASSWORD_NAME, LINK_WORDS } from './document/selectors.ts';
export { isCentralSignOn } from './kinds/central-sign-on.ts';
export { kindOf } from './kinds/index.ts';
export { isSilent, readAddress, readPage } from './read-page.ts';
export { MOST_SCRIPTS, maySendOn, signOnTarget } from './sign-on-target.ts';
export { siteOf } from './site.ts';
export type { CourtClue, Evidence, PageKind, PageState, Report } from './types.ts';
