/** From the official feed's text to courts. All of it is pure: no files, no network, no browser. */
export { isUnknownCourt } from './build-court.ts';
export { type BuiltCourts, buildCourts, type Remark } from './build-courts.ts';
export { buildPlaces } from './build-places.ts';
export { compareLists } from './compare-lists.ts';
export { isCourtHost } from './court-address.ts';
export { FEED_URL, MAX_FEED_BYTES, parseFeed } from './parse-feed.ts';
export { plainText } from './plain-text.ts';
export { describe, formatProblem, type Problem, problemOf } from './problem.ts';
export { secureAddress } from './secure-address.ts';
