import { z } from 'zod/mini';
import { isDay } from '../courts/index.ts';

/** Whether and how the overlay is shown. Kept on this device. */
export interface OverlaySettings {
  collapsed: boolean;
  hiddenEverywhere: boolean;
  /** PACER court IDs at which the person has hidden it. */
  hiddenCourts: string[];
}

const overlaySettings = z.object({
  collapsed: z.boolean(),
  hiddenEverywhere: z.boolean(),
  hiddenCourts: z.array(z.string().check(z.regex(/^[0-9A-Z]{4,8}$/))),
});

const previewDate = z.nullable(z.string().check(z.refine(isDay)));

/** A stored item: its key in `storage.local`, its shape, and what holds where nothing, or nothing valid, is stored. */
export interface Item<T> {
  key: string;
  schema: z.ZodMiniType<T>;
  fallback: T;
}

/** The day for which every surface answers, `YYYY-MM-DD`; null for today. Part of the observable contract. */
export const PREVIEW_DATE: Item<string | null> = { key: 'previewDate', schema: previewDate, fallback: null };

export const OVERLAY_SETTINGS: Item<OverlaySettings> = {
  key: 'overlay',
  schema: overlaySettings,
  fallback: { collapsed: false, hiddenEverywhere: false, hiddenCourts: [] },
};
