import { bundledCounties } from '../lib/courts/bundled-counties.ts';
import type { Court } from '../lib/courts/index.ts';
import { type Find, finderInPieces } from '../lib/find/index.ts';
import { whenIdle } from './when-idle.ts';

/**
 * What only the search needs: the counties, the index, and how a court that was found is drawn. `FindCourt` loads it
 * once the page stands, for most people come for the answer.
 */
export { FoundCourt } from './found-court.tsx';

/** How long the page may be busy with it at a time, in milliseconds: half a frame. */
const AT_A_TIME = 8;

/** Makes the index of a list while the page is idle, and hands it over. Returns what calls it off. */
export function finderWhenIdle(courts: readonly Court[], ready: (find: Find) => void): () => void {
  const work = finderInPieces(courts, bundledCounties);
  let callOff = whenIdle(goOn);
  return () => callOff();

  function goOn(): void {
    const until = performance.now() + AT_A_TIME;
    while (performance.now() < until) {
      const { done, value } = work.next();
      if (done) {
        ready(value);
        return;
      }
    }
    callOff = whenIdle(goOn);
  }
}
