export { checkCourt } from './check-court.ts';
export { type CheckProgress, checkCourts } from './check-courts.ts';
export { type CheckComparison, compareCheck, systemProved } from './compare-check.ts';
export { checkResultsSchema, pruneResults } from './results.ts';
export { signInAddress } from './sign-in-address.ts';
export type { CheckResult, CheckResults, Fetch, Outcome } from './types.ts';
