import counties from './counties.json' with { type: 'json' };
import type { CountyList } from './types.ts';

/** The counties that ship with the extension. Only searching needs them, so they are no part of the background. */
export const bundledCounties: CountyList = counties;
