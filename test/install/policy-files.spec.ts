import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, test } from '@playwright/test';
import { type Deployment, madeFiles } from '../../lib/policy/files/index.ts';
import { effectiveRows, readPolicy, settingsRule } from '../../lib/policy/index.ts';
import { DEFAULT_SETTINGS, underRule } from '../../lib/settings/index.ts';
import { findFirefox } from '../browser/find-firefox.ts';
import { type ManagedFolder, managedFolder, whyNotManaged } from '../browser/managed-folder.ts';
import { openChromium } from '../browser/open-chromium.ts';
import { openFirefox } from '../browser/open-firefox.ts';
import { PATIENCE } from './policy.ts';
import { BASE, type FirmServer, startFirmServer } from './server.ts';

const why = whyNotManaged();
test.skip(why !== null, why ?? '');
test.setTimeout(240_000);

/** Every kind of value that a policy has. */
const POLICY = {
  organization: { name: 'Example “LLP” & Co.', help: 'Day\nand night.', phone: '212-555-0100 ext. 4' },
  notices: [
    {
      text: 'Docketing closes on Friday.',
      courts: ['CACDC', 'NYSDC'],
      from: '2026-12-01',
      severity: 'warning',
    },
  ],
  courtOverrides: [{ court: 'CACDC', system: 'legacy', note: 'Put off <again>.' }],
  pinnedCourts: ['NYSDC', '02CA', 'CACDC'],
  features: { liveCheck: false, badge: true },
  overlay: { position: 'lower-left', mayHide: false },
  lockedSettings: ['position', 'refresh'],
  warnSharedAccounts: true,
} as const;

let firm: FirmServer;
let folder: string;
let managed: ManagedFolder | null = null;
let context: { close(): Promise<void> } | null = null;
test.beforeEach(async () => {
  firm = await startFirmServer();
  folder = await mkdtemp(join(tmpdir(), 'signpost-install-'));
  await firm.publish('1.0.0');
});
test.afterEach(async () => {
  await context?.close();
  await managed?.drop();
  await firm?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  context = null;
  managed = null;
});

/** What stands in a file that the builder makes for this firm. */
function made(name: string) {
  const deployment = { policy: POLICY, install: { id: firm.id, folder: BASE } };
  const file = madeFiles(deployment as unknown as Deployment).find((each) => each.name === name);
  return JSON.parse(String(file?.content));
}

/** The rows of the administrator's view, as they must be for the policy. */
function expectedRows() {
  const { policy, problems } = readPolicy(POLICY, () => true);
  expect(problems).toEqual([]);
  const person = { settings: DEFAULT_SETTINGS, chosen: new Set<never>() };
  const rule = settingsRule(policy);
  return effectiveRows(policy, { settings: underRule(person, rule), person, rule });
}

/** Looks at what the extension shows of it, too: no mistakes, and the same effective policy. */
async function expectEffective(pages: BrowserContext, origin: string) {
  const page = await pages.newPage();
  await page.goto(`${origin}/options.html`, { waitUntil: 'commit' });
  await expect(page.locator('.managed')).toHaveText('Managed by Example “LLP” & Co.', PATIENCE);
  await expect(page.locator('#installation')).toContainText('No mistake was found in the policy.');
  const rows = await page.locator('tr[data-row]').evaluateAll((all) =>
    all.map((row) => ({
      name: row.getAttribute('data-row'),
      value: row.querySelector('td code')?.textContent ?? null,
      from: row.getAttribute('data-from'),
    })),
  );
  expect(rows).toEqual(expectedRows());
}

test('the file for Linux installs the extension in Chromium, which has the very policy', async () => {
  managed = await managedFolder();
  await managed.write({
    ...made('ecf-signpost.json'),
    DeveloperToolsAvailability: 1, // else the test could not look into what a policy installed
  });
  const courts = await openChromium({
    extension: null,
    replica: firm.replica,
    executable: managed.executable,
  });
  context = courts;
  expect(courts.origin).toBe(`chrome-extension://${firm.id}`);
  await expect
    .poll(() => courts.worker.evaluate(() => chrome.storage.managed.get()), PATIENCE)
    .toEqual(POLICY);
  await expectEffective(courts.context, courts.origin);
});

test('policies.json installs it in stock Firefox, which has the very policy', async () => {
  managed = await managedFolder({ browser: findFirefox(), etc: 'firefox', file: 'policies/policies.json' });
  await writeFile(join(folder, 'authority.pem'), firm.replica.certificate.authority);
  const { policies } = made('policies.json');
  await managed.write({
    policies: {
      ...policies,
      Certificates: { Install: [join(folder, 'authority.pem')] },
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    },
  });
  const firefox = await openFirefox({
    extension: null,
    replica: firm.replica,
    executable: managed.executable,
    profile: join(folder, 'profile'),
  });
  context = firefox;
  await expect
    .poll(() => firefox.worker.evaluate(() => chrome.storage.managed.get()), PATIENCE)
    .toEqual(POLICY);
  await expectEffective(firefox.context, firefox.origin);
});
