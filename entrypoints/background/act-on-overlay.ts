import type { OverlayAct } from '../../lib/protocol.ts';
import { actedOn } from '../../lib/settings/index.ts';
import { changeSettings } from '../../lib/store/index.ts';

/** Remembers what the person did with the overlay. */
export async function actOnOverlay(act: OverlayAct, courts: string[]): Promise<void> {
  await changeSettings((settings) => actedOn(settings, act, courts));
}
