import { type Opening, popupAddress, watchOpening } from '../popup.ts';
import type { Subject } from '../subjects.ts';
import type { Session } from './session.ts';

export function openPopup(firefox: Session, subject: Subject): Promise<Opening> {
  return withPopup(firefox, subject, async () => {
    const text = await firefox.inTab(async () => {
      const { wrappedJSObject: own } = window as unknown as { wrappedJSObject: Window };
      return JSON.stringify(await own.ecfOpening);
    });
    return JSON.parse(text);
  });
}

export function stopClock(firefox: Session, subject: Subject): Promise<number[]> {
  return withPopup(firefox, subject, async () => {
    const text = await firefox.inTab(async () => {
      const { wrappedJSObject: own } = window as unknown as { wrappedJSObject: typeof globalThis };
      const alarms = await own.chrome.alarms.getAll();
      await own.chrome.alarms.clearAll();
      return JSON.stringify(alarms.flatMap(({ periodInMinutes }) => periodInMinutes ?? []));
    });
    return JSON.parse(text);
  });
}

export async function storeItems(
  firefox: Session,
  subject: Subject,
  items: Record<string, unknown>,
): Promise<void> {
  await withPopup(firefox, subject, () =>
    firefox.inTab(async (text: string) => {
      const { wrappedJSObject: own } = window as unknown as { wrappedJSObject: typeof globalThis };
      await Promise.all([own.chrome.storage.local.clear(), own.chrome.storage.sync.clear()]);
      await own.chrome.storage.local.set(own.JSON.parse(text));
    }, JSON.stringify(items)),
  );
}

function withPopup<T>(firefox: Session, subject: Subject, work: () => Promise<T>): Promise<T> {
  return firefox.inNewTab(`(${watchOpening})()`, async () => {
    await firefox.goTo(popupAddress(subject));
    return work();
  });
}
