import { PANEL, type PanelWorld } from '../../lib/protocol.ts';
import { OverlayPanel } from './overlay-panel.ts';

/** The overlay's interface: it makes nothing before an answer is shown. */
const world = globalThis as PanelWorld;
world[PANEL] ??= () => new OverlayPanel();
