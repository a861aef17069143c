export { courtContacts } from './contacts.ts';
export { isAppellateCourt } from './court-words.ts';
export { guidanceFor } from './guidance.ts';
export { FORGOT, lookup, MANAGE, REGISTER, signInSite } from './links.ts';
export type { Contact, Guidance, Link, Section, Step, Tone } from './types.ts';
