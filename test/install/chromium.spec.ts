import { expect, test, type Worker } from '@playwright/test';
import { type ManagedFolder, managedFolder, whyNotManaged } from '../browser/managed-folder.ts';
import { type ChromiumCourts, openChromium } from '../browser/open-chromium.ts';
import { CHANGED_POLICY, COURT_PAGE, PATIENCE, POLICY } from './policy.ts';
import { BASE, type FirmServer, startFirmServer } from './server.ts';

const why = whyNotManaged();
test.skip(why !== null, why ?? '');
test.setTimeout(180_000);

let firm: FirmServer;
let folder: ManagedFolder;
let courts: ChromiumCourts;
test.beforeEach(async () => {
  firm = await startFirmServer();
  folder = await managedFolder();
});
test.afterEach(async () => {
  await courts?.close();
  await folder?.drop();
  await firm?.close();
});

/** All that an administrator of Chromium sets: the extension by force, from the firm's server, and its policy. */
const policies = (policy: object) => ({
  ExtensionSettings: {
    [firm.id]: { installation_mode: 'force_installed', update_url: `${BASE}updates.xml` },
  },
  DeveloperToolsAvailability: 1, // else the test could not look into what a policy installed
  '3rdparty': { extensions: { [firm.id]: policy } },
});

const versionOf = (worker: Worker) => worker.evaluate(() => chrome.runtime.getManifest().version);
const storedIn = (worker: Worker) => worker.evaluate(() => chrome.storage.local.get());

test('Chromium installs it by force, obeys the policy and its changes, and updates it with nothing lost', async () => {
  await firm.publish('1.0.0');
  await folder.write(policies(POLICY));
  courts = await openChromium({ extension: null, replica: firm.replica, executable: folder.executable });

  await test.step('a fresh profile gets it from the server, with the ID of the key', async () => {
    expect(courts.origin).toBe(`chrome-extension://${firm.id}`);
    expect(await versionOf(courts.worker)).toBe('1.0.0');
    const self = await courts.worker.evaluate(() => chrome.management.getSelf());
    expect(self.installType).toBe('admin');
    expect(self.mayDisable).toBe(false);
  });

  const tab = await courts.context.newPage();
  const overlay = tab.locator('ecf-signpost');
  await test.step("a court's page shows the organization's notice", async () => {
    await tab.goto(COURT_PAGE);
    await expect(overlay).toContainText('Docketing closes on Friday at noon.', PATIENCE);
    await expect(overlay).toContainText('Example LLP');
  });

  await test.step('a change of the policy shows on the open page', async () => {
    await folder.write(policies(CHANGED_POLICY));
    await expect(overlay).toContainText('Docketing is open again.', PATIENCE);
    await expect(overlay).not.toContainText('Docketing closes');
  });

  await test.step('the next version comes from the server; what the person had set stays', async () => {
    await overlay.locator('[data-act=collapse]').click();
    await expect(overlay.locator('.pill')).toBeVisible();
    const before = await storedIn(courts.worker);
    expect(Object.keys(before)).toContain('settings');

    await firm.publish('1.0.1');
    const found = await courts.worker.evaluate(
      () =>
        new Promise<string>((fetched) => {
          chrome.runtime.onUpdateAvailable.addListener(({ version }) => fetched(version));
          void chrome.runtime.requestUpdateCheck(); // else the browser looks some hours after its start
        }),
    );
    expect(found).toBe('1.0.1');
    const [next] = await Promise.all([
      courts.context.waitForEvent('serviceworker', PATIENCE),
      courts.worker.evaluate(() => chrome.runtime.reload()).catch(() => {}), // it goes before it can answer
    ]);
    expect(await versionOf(next)).toBe('1.0.1');
    await expect.poll(() => storedIn(next)).toEqual(before);
  });

  await test.step('the open page and the next one have one overlay each, as the person left it', async () => {
    await expect(overlay).toHaveCount(1);
    await tab.evaluate(() => document.body.append(document.createElement('hr')));
    await expect(overlay.locator('.pill')).toBeVisible();
    await expect(overlay).toHaveCount(1);
    await tab.goto(COURT_PAGE);
    await expect(overlay).toHaveCount(1);
    await expect(overlay.locator('.pill')).toBeVisible();
  });
});
