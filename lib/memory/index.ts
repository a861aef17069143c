/** What this browser saw of the courts itself. Pure: the background keeps it, the person can read and erase it. */
export { forget, withoutExpired } from './forget.ts';
export { proves } from './proves.ts';
export { recall } from './recall.ts';
export { remember, withSighting } from './remember.ts';
export { EMPTY_MEMORY, memorySchema } from './schema.ts';
export type { Memory, Sighting } from './types.ts';
