import { storage } from 'wxt/utils/storage';

export const SET_ASIDE_KEY = 'setAside';

/** Keeps values that could not be used, before they are written over: nothing that was stored is lost silently. */
export async function setAside(values: Record<string, unknown>): Promise<void> {
  const there = await storage.getItem<Record<string, unknown>>(`local:${SET_ASIDE_KEY}`);
  const given = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  await storage.setItem(`local:${SET_ASIDE_KEY}`, { ...there, ...Object.fromEntries(given) });
}

/** Takes away what was set aside under a key. */
export async function dropAside(name: string): Promise<void> {
  const there = await storage.getItem<Record<string, unknown>>(`local:${SET_ASIDE_KEY}`);
  if (!there || !(name in there)) return;
  const { [name]: _gone, ...rest } = there;
  await storage.setItem(`local:${SET_ASIDE_KEY}`, rest);
}
