import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PANEL, type PanelWorld } from '../../lib/protocol.ts';
import { OverlayPanel } from './overlay-panel.ts';

/** The overlay's interface, brought into a page only where an answer is shown. */
export default defineUnlistedScript(() => {
  const world = globalThis as PanelWorld;
  world[PANEL] ??= new OverlayPanel();
});
