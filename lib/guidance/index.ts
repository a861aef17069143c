export { checkText, comparisonText, progressText } from './check-text.ts';
export { guidanceFor } from './guidance.ts';
export { signInSite } from './links.ts';
export type { Contact, Guidance, Link, Provenance, Section, Step, Tone } from './types.ts';
