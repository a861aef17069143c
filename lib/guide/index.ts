export { type ChartNode, chartOf } from './chart.ts';
export { colleagueText } from './colleague.ts';
export { type CourtStep, type CourtSteps, courtSteps } from './court-steps.ts';
export { type Facts, factsFor } from './facts.ts';
export { type FaqEntry, faqFor } from './faq.ts';
export { type GlossaryEntry, glossary } from './glossary.ts';
export { type CourtProgress, progressOf } from './progress.ts';
export { searchFaq, searchGlossary } from './search.ts';
export { type Reached, type Walk, walk } from './walk.ts';
