/** The search for a court, by whatever a lawyer types. */
export { highlight } from './highlight.ts';
export { type Find, type Found, finderInPieces, makeFinder } from './make-finder.ts';
