import type { OverlayAct } from '../../lib/protocol.ts';
import { change, OVERLAY_SETTINGS } from '../../lib/store/index.ts';

/** Remembers what the person did with the overlay. */
export async function actOnOverlay(act: OverlayAct, courts: string[]): Promise<void> {
  await change(OVERLAY_SETTINGS, (settings) => {
    switch (act) {
      case 'collapse':
        return { ...settings, collapsed: true };
      case 'expand':
        return { ...settings, collapsed: false };
      case 'hide-court':
        return { ...settings, hiddenCourts: [...new Set([...settings.hiddenCourts, ...courts])] };
      case 'hide-everywhere':
        return { ...settings, hiddenEverywhere: true };
    }
  });
}
