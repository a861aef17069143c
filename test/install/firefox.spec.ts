import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { GECKO_ID } from '../../browser-differences.ts';
import { findFirefox } from '../browser/find-firefox.ts';
import { type ManagedFolder, managedFolder, whyNotManaged } from '../browser/managed-folder.ts';
import { type FirefoxCourts, openFirefox, openWorker } from '../browser/open-firefox.ts';
import { CHANGED_POLICY, COURT_PAGE, PATIENCE, POLICY } from './policy.ts';
import { BASE, type FirmServer, startFirmServer } from './server.ts';

const why = whyNotManaged();
test.skip(why !== null, why ?? '');
test.setTimeout(240_000);

/** Firefox looks for updates once a day; here a moment after its start and every two seconds. */
const HASTE = {
  'extensions.update.enabled': true, // the test runner switches it off
  'extensions.update.interval': 2,
  'app.update.timerFirstInterval': 2000,
  'app.update.timerMinimumDelay': 1,
};

let folder: string;
let firm: FirmServer;
let managed: ManagedFolder;
let firefox: FirefoxCourts | null = null;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-install-'));
  firm = await startFirmServer();
  managed = await managedFolder({ browser: findFirefox(), etc: 'firefox', file: 'policies/policies.json' });
  await writeFile(join(folder, 'authority.pem'), firm.replica.certificate.authority);
});
test.afterEach(async () => {
  await firefox?.close();
  await managed?.drop();
  await firm?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** All that an administrator of Firefox ESR sets: the firm's authority, the extension by force, and its policy. */
const policies = (policy: object) => ({
  policies: {
    Certificates: { Install: [join(folder, 'authority.pem')] },
    Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    ExtensionSettings: {
      [GECKO_ID]: { installation_mode: 'force_installed', install_url: `${BASE}ecf-signpost-1.0.0.xpi` },
    },
    '3rdparty': { Extensions: { [GECKO_ID]: policy } },
  },
});

/** Opens Firefox with the profile of this test, which outlives it. */
const open = (preferences = {}) =>
  openFirefox({
    extension: null,
    replica: firm.replica,
    executable: managed.executable,
    profile: join(folder, 'profile'),
    preferences,
  });

const versionOf = (worker: Page) => worker.evaluate(() => chrome.runtime.getManifest().version);
const settingsIn = (worker: Page) =>
  worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);

test('Firefox installs it by force, obeys the policy and its changes, and updates it with nothing lost', async () => {
  await firm.publish('1.0.0');
  await managed.write(policies(POLICY));
  firefox = await open();

  await test.step('a fresh profile gets it from the server', async () => {
    expect(await versionOf((firefox as FirefoxCourts).worker)).toBe('1.0.0');
    const self = await firefox?.worker.evaluate(() => chrome.management.getSelf());
    expect(self).toMatchObject({ id: GECKO_ID, installType: 'admin', mayDisable: false });
  });

  await test.step("a court's page shows the organization's notice; the person makes the overlay small", async () => {
    const overlay = await overlayAt(firefox as FirefoxCourts);
    await expect(overlay).toContainText('Docketing closes on Friday at noon.', PATIENCE);
    await expect(overlay).toContainText('Example LLP');
    await overlay.locator('[data-act=collapse]').click();
    await expect(overlay.locator('.pill')).toBeVisible();
  });

  await test.step('Firefox reads the changed policy when it starts; the next version comes by itself, and nothing is lost', async () => {
    const before = await settingsIn((firefox as FirefoxCourts).worker);
    expect(before).toMatchObject({ collapsed: true });
    await firefox?.close();
    await managed.write(policies(CHANGED_POLICY));
    await firm.publish('1.0.1');
    firefox = await open(HASTE);

    const { context } = firefox;
    const left = await overlayAt(firefox); // before the update, which Firefox looks for some seconds after its start
    await expect(left.locator('.pill')).toBeVisible(PATIENCE);
    // An update ends the extension's pages, so a new one is asked each time.
    const versionNow = async () => {
      const worker = await openWorker(context);
      const answer = versionOf(worker).catch(() => 'the page is gone');
      const version = await Promise.race([answer, setTimeout(5000, 'no answer', { ref: false })]);
      void worker.close().catch(() => {});
      return version;
    };
    await expect.poll(versionNow, PATIENCE).toBe('1.0.1');
    expect(await settingsIn(await openWorker(context))).toEqual(before);

    // The open page: this version's overlay stands in the place of the other's, and there is no other.
    await expect(left).toHaveCount(1);
    await left.page().evaluate(() => document.body.append(document.createElement('hr')));
    await expect(left.locator('.pill')).toBeVisible(PATIENCE);
    await expect(left).toHaveCount(1);

    const overlay = await overlayAt(firefox);
    await expect(overlay.locator('.pill')).toBeVisible(PATIENCE);
    await overlay.locator('.pill').click();
    await expect(overlay).toContainText('Docketing is open again.', PATIENCE);
    await expect(overlay).not.toContainText('Docketing closes');
  });
});

async function overlayAt({ context }: FirefoxCourts) {
  const tab = await context.newPage();
  await tab.goto(COURT_PAGE);
  return tab.locator('ecf-signpost');
}
