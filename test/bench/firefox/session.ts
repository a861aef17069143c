import type { Marionette } from '../../browser/firefox/marionette.ts';
import { addEarlyScript, dropEarlyScript } from './privileged.ts';

/** Firefox, as the bench drives it: functions are sent over as source, arguments and answers as JSON. */
export interface Session {
  /** Runs a function in the browser's own process. */
  inBrowser<Args extends unknown[], T>(work: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  /** Runs a function in the tab. It sees what the page's own scripts see by `window.wrappedJSObject`. */
  inTab<Args extends unknown[], T>(work: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  /** Goes to an address in the tab, and waits until it is loaded. */
  goTo(address: string): Promise<void>;
  /** Opens a new tab for some work, with a script in its pages before any of their own, and closes it. */
  inNewTab<T>(early: string, work: () => Promise<T>): Promise<T>;
}

/** In milliseconds. */
const SCRIPT_ENDS_WITHIN = 30_000;

export function session({ send }: Marionette): Session {
  const run = async (context: 'chrome' | 'content', work: unknown, args: unknown[]) => {
    await send('Marionette:SetContext', { value: context });
    const { value } = await send<{ value: { value?: unknown; error?: string } }>(
      'WebDriver:ExecuteAsyncScript',
      {
        script: `const done = arguments[arguments.length - 1];
          Promise.resolve().then(() => (${work})(...[...arguments].slice(0, -1))).then(
            (value) => done({ value }), (error) => done({ error: String(error) }));`,
        args,
        newSandbox: false,
        sandbox: context === 'chrome' ? 'system' : 'default',
        scriptTimeout: SCRIPT_ENDS_WITHIN,
      },
    );
    if (value.error) throw new Error(`In Firefox: ${value.error}`);
    return value.value as never;
  };
  const inBrowser: Session['inBrowser'] = (work, ...args) => run('chrome', work, args);
  return {
    inBrowser,
    inTab: (work, ...args) => run('content', work, args),
    goTo: async (url) => {
      await send('Marionette:SetContext', { value: 'content' });
      await send('WebDriver:Navigate', { url });
    },
    inNewTab: async (early, work) => {
      const script = asUrl(earlyScript(early));
      await inBrowser(addEarlyScript, script);
      await send('Marionette:SetContext', { value: 'content' });
      const { value: before } = await send<{ value: string }>('WebDriver:GetWindowHandle');
      const { handle } = await send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
      try {
        await send('WebDriver:SwitchToWindow', { handle });
        return await work();
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
        await send('WebDriver:CloseWindow');
        await send('WebDriver:SwitchToWindow', { handle: before });
        await inBrowser(dropEarlyScript, script);
      }
    },
  };
}

function asUrl(script: string): string {
  return `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`;
}

/** Firefox runs it once for each tab, in the tab's process. */
function earlyScript(source: string): string {
  return `addEventListener('DOMWindowCreated', ({ target: { defaultView: page } }) => {
    if (page !== content || !/^(https?|moz-extension):$/.test(page.location.protocol)) return;
    Cu.evalInSandbox(${JSON.stringify(source)}, Cu.Sandbox(page, { sandboxPrototype: page, wantXrays: false }));
  }, true);`;
}
