/** What the page itself can tell of one load. */
export interface Seen {
  /** From DOMContentLoaded to the element's first painted frame; undefined where none came. */
  painted: { ms: number; frames: number } | undefined;
  /** The sum of all layout shifts, those right after input included. */
  shift: number;
  /** Tag names of the custom elements that hang on the page's root or body: what extensions showed. */
  elements: string[];
}

export interface ProbeOptions {
  /** The element to wait for, by tag name; without one, the page's own load is all there is to wait for. */
  element: string | undefined;
  /** How many frames to watch on after everything seems to be over, for work that comes late. */
  watch: number;
}

declare global {
  interface Window {
    /** Settles once the load and the extension's work are over. */
    ecfBench: Promise<Seen>;
  }
}

/** Runs in the page before any of its scripts. It is sent over as source, so it can use nothing from outside itself. */
export function probe({ element, watch }: ProbeOptions): void {
  if (window !== window.top) return;
  const patience = 5000;
  let shift = 0;
  let readyAt: number | undefined;
  let frames = 0;

  const shifts = new PerformanceObserver((list) => addShifts(list.getEntries()));
  shifts.observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('DOMContentLoaded', () => {
    readyAt = performance.now();
  });
  const loaded = new Promise((resolve) => addEventListener('load', resolve));
  const painted = element ? firstPaint(element) : Promise.resolve(undefined);
  window.ecfBench = seen();

  async function seen(): Promise<Seen> {
    await loaded;
    await new Promise<unknown>((resolve) => requestIdleCallback(resolve));
    const result = await Promise.race([painted, later(patience)]);
    for (let frame = 0; frame < 2 + watch; frame += 1) await new Promise(requestAnimationFrame);
    addShifts(shifts.takeRecords());
    const around = [...document.documentElement.children, ...(document.body?.children ?? [])];
    const elements = around.map(({ localName }) => localName).filter((name) => name.includes('-'));
    return { painted: result, shift, elements };
  }

  /** The frame that shows the element is over when a message posted from within it arrives: layout and paint lie between. */
  function firstPaint(tag: string): Promise<Seen['painted']> {
    return new Promise((resolve) => {
      const look = () => {
        if (readyAt !== undefined) frames += 1;
        if (!isShown(document.querySelector(tag))) return void requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve({ ms: readyAt === undefined ? 0 : performance.now() - readyAt, frames });
        };
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  }

  function isShown(host: Element | null): boolean {
    for (const inner of host?.shadowRoot?.querySelectorAll('*') ?? []) {
      const box = inner.getBoundingClientRect();
      if (box.width > 0 && box.height > 0) return true;
    }
    return false;
  }

  function addShifts(entries: PerformanceEntryList): void {
    for (const entry of entries) shift += (entry as PerformanceEntry & { value: number }).value;
  }

  function later(ms: number): Promise<undefined> {
    return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
  }
}
