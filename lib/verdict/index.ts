export { attributesOf } from './attributes.ts';
export { decide, type Question } from './decide.ts';
export { loginOn } from './login.ts';
export { besideOn, standingOn } from './standing.ts';
export type { Conflict, Login, Standing, Verdict } from './types.ts';
