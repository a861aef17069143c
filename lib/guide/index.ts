export { colleagueText } from './colleague.ts';
export { type CourtStep, type CourtSteps, courtSteps, type Phase, type PhaseId } from './court-steps.ts';
export type { EndTone } from './ends.ts';
export { type Facts, factsFor } from './facts.ts';
export { type FaqEntry, faqFor } from './faq.ts';
export { type GlossaryEntry, glossary } from './glossary.ts';
export { type CourtProgress, progressOf } from './progress.ts';
export { searchFaq, searchGlossary } from './search.ts';
export { type Asked, type Reached, type Taken, type Walk, walk } from './walk.ts';
