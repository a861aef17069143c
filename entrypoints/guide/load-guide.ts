import { type Known, readKnown } from '../../lib/known.ts';
import type { Settings } from '../../lib/settings/index.ts';

/** All that is stored and that the guide shows. */
export interface GuideState
  extends Pick<Known, 'clock' | 'knowledge' | 'readiness' | 'checks' | 'broken' | 'newer'> {
  settings: Settings;
}

export async function loadGuide(): Promise<GuideState> {
  const { own, ...known } = await readKnown();
  return { ...known, settings: own.settings };
}
