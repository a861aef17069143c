import courts from './courts.json' with { type: 'json' };
import type { CourtList } from './types.ts';

/** The list that ships with the extension. `npm run courts` makes it, and a test checks it against its schema. */
export const bundledCourts = courts as CourtList;
