export { attributesOf } from './attributes.ts';
export { decide } from './decide.ts';
export type { Basis, CourtStanding, Login, Standing, Verdict } from './types.ts';
