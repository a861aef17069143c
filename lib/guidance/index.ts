export { checkText, comparisonText, progressText } from './check-text.ts';
export { courtContacts } from './contacts.ts';
export { isAppellateCourt } from './court-words.ts';
export { guidanceFor } from './guidance.ts';
export { FORGOT, lookup, MANAGE, REGISTER, signInSite } from './links.ts';
export { managedBy, offBy, organizationName } from './organization.ts';
export { systemWords } from './system-words.ts';
export { telephoneAddress } from './telephone.ts';
export type { Contact, Guidance, Link, Notice, Provenance, Section, Step, Tone } from './types.ts';
