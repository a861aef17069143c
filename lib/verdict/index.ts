export { attributesOf } from './attributes.ts';
export { decide } from './decide.ts';
export { standingOn } from './standing.ts';
export type { Login, Standing, Verdict } from './types.ts';
