export { attributesOf } from './attributes.ts';
export { decide } from './decide.ts';
export type { Login, Standing, Verdict } from './types.ts';
