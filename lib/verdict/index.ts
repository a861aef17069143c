export { attributesOf } from './attributes.ts';
export { decide } from './decide.ts';
export { loginOn } from './login.ts';
export { overridden } from './override.ts';
export { standingOn } from './standing.ts';
export type { Conflict, Login, Standing, Verdict } from './types.ts';
