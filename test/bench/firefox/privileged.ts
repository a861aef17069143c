/**
 * What is asked of Firefox itself. Each function runs in the browser's own process with all of its rights; it is sent over
 * as source, so it can use nothing from outside itself.
 */

/** As far as it is used here: https://searchfox.org/mozilla-esr140/source/toolkit/components/extensions */
interface FirefoxExtension {
  /** Absent where the extension has no background. */
  backgroundState?: 'starting' | 'running' | 'suspending' | 'stopped';
  terminateBackground?(options: object): Promise<void>;
}

interface MemoryReporters {
  minimizeMemoryUsage(done: () => void): void;
  getReports(
    hear: (process: string, path: string, kind: number, units: number, amount: number) => void,
    heard: null,
    done: () => void,
    finished: null,
    anonymize: boolean,
  ): void;
}

interface Processes {
  pid: number;
  children: { pid: number; type: string }[];
}

declare const WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } };
declare const Services: {
  appinfo: { version: string };
  mm: { loadFrameScript(url: string, later: boolean): void; removeDelayedFrameScript(url: string): void };
  profiler: {
    StartProfiler(entries: number, interval: number, features: string[], threads: string[]): Promise<void>;
    StopProfiler(): Promise<void>;
    dumpProfileToFileAsync(file: string): Promise<void>;
  };
};
declare const Cc: Record<string, { getService(kind: unknown): MemoryReporters }>;
declare const Ci: { nsIMemoryReporterManager: unknown };
declare const ChromeUtils: { requestProcInfo(): Promise<Processes> };
declare const gBrowser: {
  selectedBrowser: { browsingContext: { currentWindowGlobal: { osPid: number } } };
};
export function version(): string {
  return Services.appinfo.version;
}

export function isAwake(id: string): boolean {
  const { backgroundState } = WebExtensionPolicy.getByID(id).extension;
  return backgroundState !== undefined && backgroundState !== 'stopped';
}

/** One that is just starting is stopped once it runs, and one that an event starts again meanwhile is stopped too. */
export async function stopBackground(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  while (extension.backgroundState !== undefined && extension.backgroundState !== 'stopped') {
    await extension.terminateBackground?.({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    await new Promise((turn) => setTimeout(turn, 10)); // it may be starting: Firefox tells of that by no promise
  }
}

/** Has a script run in every page that is opened from now on, with the rights of the page, before any of the page's own. */
export function addEarlyScript(url: string): void {
  Services.mm.loadFrameScript(url, true);
}

export function dropEarlyScript(url: string): void {
  Services.mm.removeDelayedFrameScript(url);
}

/** Samples the main thread of every process. `interval` in milliseconds. */
export async function startProfiler(interval: number): Promise<void> {
  const entries = 2 ** 22; // of eight bytes: more than one load ever fills
  await Services.profiler.StartProfiler(entries, interval, ['js', 'cpu'], ['GeckoMain']);
}

/** Writes the profile to a file, and gives the process that has the tab. */
export async function stopProfiler(file: string): Promise<number> {
  await Services.profiler.dumpProfileToFileAsync(file);
  await Services.profiler.StopProfiler();
  return gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
}

/** All that about:memory explains of the tab's process, and of what names the extension in the extensions' process, in bytes. */
export async function readMemory(
  host: string,
): Promise<{ page: number; background: number; processes: number[] }> {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci.nsIMemoryReporterManager);
  if (!manager) throw new Error('Firefox has no memory reporters.');
  await new Promise<void>((done) => manager.minimizeMemoryUsage(done));
  const tab = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
  const sums = { page: 0, background: 0 };
  const hear = (process: string, path: string, _kind: number, units: number, amount: number) => {
    if (units !== 0 || !path.startsWith('explicit/')) return; // 0 is bytes
    if (process.includes(`(pid ${tab})`)) sums.page += amount;
    else if (process.startsWith('extension') && path.includes(host)) sums.background += amount;
  };
  await new Promise<void>((done) => manager.getReports(hear, null, done, null, false));
  const { pid, children } = await ChromeUtils.requestProcInfo();
  // Firefox keeps empty processes ready for the next page; how many there are at a moment is no extension's doing.
  const used = children.filter(({ type }) => type !== 'preallocated');
  return { ...sums, processes: [pid, ...used.map((child) => child.pid)] };
}
