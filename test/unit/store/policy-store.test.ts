import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listed } from '../made-courts.ts';

const { local, managed } = fakeBrowser.storage;
const POLICY = { organization: { name: 'Example LLP' }, lockedSettings: ['language'], language: 'es' };
const list = { courts: [listed('CACDC')] };

/** Each test is a browser that has just started: what was told before is forgotten. */
type Store = typeof import('../../../lib/store/index.ts');
let store: Store;

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.resetModules();
  store = await import('../../../lib/store/index.ts');
});

/** What the browser says when it is asked, in turn; the last one for ever. */
function says(...answers: (() => Promise<Record<string, unknown>>)[]): void {
  const get = vi.spyOn(managed, 'get');
  for (const answer of answers) get.mockImplementationOnce(answer);
  const last = answers.at(-1);
  if (last) get.mockImplementation(last);
}

const name = async () => (await store.currentPolicy(list)).policy.organization?.name;
const kept = async () => (await local.get('policy')).policy;
const told = () => new Promise<void>((done) => store.watchPolicy(done));

describe('the policy is never waited for', () => {
  it('while the browser does not answer, the kept copy stands in for it', async () => {
    says(() => new Promise(() => {}));
    await local.set({ policy: POLICY });
    expect(await name()).toBe('Example LLP');
    expect((await store.readSettings()).settings.language).toBe('es');
  });

  it('without a copy there is none yet', async () => {
    says(() => new Promise(() => {}));
    expect(await store.currentPolicy(list)).toEqual({ policy: {}, problems: [], keys: [] });
  });

  it('once it answers, whoever watches is told, and the copy is brought to it', async () => {
    says(async () => POLICY);
    await told();
    await store.settlePolicy();
    expect(await name()).toBe('Example LLP');
    expect(await kept()).toEqual(POLICY);
  });

  it('a browser that rejects where there is no policy, as Firefox does, has none', async () => {
    says(async () => {
      throw new Error('Managed storage manifest not found');
    });
    await store.askPolicy(true);
    expect((await store.currentPolicy(list)).keys).toEqual([]);
  });
});

describe('an empty answer', () => {
  it('may mean not yet: the copy goes on to hold', async () => {
    says(async () => ({}));
    await local.set({ policy: POLICY });
    await store.askPolicy(false);
    expect(await store.settlePolicy()).toBe(true);
    expect(await name()).toBe('Example LLP');
    expect(await kept()).toEqual(POLICY);
  });

  it('is believed when it must be true, and the copy goes', async () => {
    says(async () => ({}));
    await local.set({ policy: POLICY });
    await store.askPolicy(true);
    expect(await store.settlePolicy()).toBe(false);
    expect(await name()).toBeUndefined();
    expect(await kept()).toBeUndefined();
  });
});

describe('an edit of what is stored', () => {
  it('of the copy changes nothing once the browser has answered, and is put back', async () => {
    says(async () => POLICY);
    await store.askPolicy(false);
    await local.set({ policy: { organization: { name: 'Nobody' }, language: 'en' } });
    expect(await name()).toBe('Example LLP');
    await store.settlePolicy();
    expect(await kept()).toEqual(POLICY);
  });

  it.each([['a text'], [7], [[1]], [true]])('that leaves %j for the copy is no policy', async (broken) => {
    says(() => new Promise(() => {}));
    await local.set({ policy: broken });
    expect((await store.currentPolicy(list)).keys).toEqual([]);
  });

  it('of the settings unlocks nothing, nor does any change of them', async () => {
    says(async () => POLICY);
    await store.askPolicy(false);
    await store.changeSettings((all) => ({ ...all, language: 'en', size: 'large' }));
    const { settings } = await store.readSettings();
    expect(settings).toMatchObject({ language: 'es', size: 'large' });
    await local.set({ settings: { ...settings, language: 'en', chosen: ['language'] } });
    expect((await store.readSettings()).settings.language).toBe('es');
  });
});

it('a policy that goes gives people back what they had set', async () => {
  await store.changeSettings((all) => ({ ...all, language: 'en' }));
  says(
    async () => POLICY,
    async () => ({}),
  );
  await store.askPolicy(false);
  expect((await store.readSettings()).settings.language).toBe('es');
  await store.changeSettings((all) => ({ ...all, collapsed: true }));
  await store.askPolicy(true);
  expect((await store.readSettings()).settings).toMatchObject({ language: 'en', collapsed: true });
});
