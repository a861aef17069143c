import browser from 'webextension-polyfill';
import type { Knowledge } from '../../lib/answer.ts';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import { type EffectiveList, effectiveList, KEYS } from '../../lib/refresh/index.ts';
import { itemIn, type LocalItems, MEMORY, policyIn, takePageItems } from '../../lib/store/index.ts';

let current: Promise<EffectiveList> | null = null;

/** The list that answers: read once in a life of the background, and again when a refresh has stored another. */
export function currentList(): Promise<EffectiveList> {
  current ??= loadList();
  return current;
}

async function loadList(): Promise<EffectiveList> {
  const stored = await browser.storage.local.get(KEYS.list);
  return effectiveList(bundledCourts, stored[KEYS.list]);
}

/** Call at once when the background starts. */
export function watchList(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEYS.list in changes) current = null;
  });
}

/** All that answers rest on beside the page. */
export async function currentKnowledge(): Promise<Knowledge> {
  return knowledgeIn(...(await Promise.all([takePageItems(), currentList()])));
}

/** The same, where what is stored was read before. */
export function knowledgeIn(items: LocalItems, { list, from }: EffectiveList): Knowledge {
  const { policy } = policyIn(items, list);
  return { list, from, memory: itemIn(items, MEMORY).value, policy };
}
