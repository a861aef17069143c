export { checkText, comparisonText, progressText } from './check-text.ts';
export { courtContacts } from './contacts.ts';
export { isAppellateCourt } from './court-words.ts';
export { guidanceFor } from './guidance.ts';
export { FORGOT, lookup, MANAGE, REGISTER, signInSite } from './links.ts';
export { systemWords } from './system-words.ts';
export type { Contact, Guidance, Link, Provenance, Section, Step, Tone } from './types.ts';
