import { FEED_URL } from '../../lib/courts/feed/index.ts';
import { violationsOn } from '../browser/axe.ts';
import type { ManagedCourts } from '../browser/courts.ts';
import { whyNotManaged } from '../browser/managed-folder.ts';
import { settled } from '../browser/settled.ts';
import { feedText } from '../unit/made-feed.ts';
import { expect } from './fixtures.ts';
import { LIVE, underPolicy } from './under-policy.ts';

const CACD = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';
const NYSD = 'https://ecf.nysd.uscourts.gov/cgi-bin/ShowIndex.pl';

const POLICY = {
  organization: {
    name: 'Example LLP',
    help: 'Filing questions, day and night.',
    phone: '212-555-0100 ext. 4',
    link: 'https://help.example.com/ecf',
  },
  notices: [
    { text: 'Docketing closes on Friday at noon.', severity: 'urgent', courts: ['CACDC'] },
    { text: 'PACER bills go to the docketing desk.', link: 'https://help.example.com/bills' },
  ],
  courtOverrides: [
    {
      court: 'CACDC',
      system: 'legacy',
      note: 'The move was put off.',
      link: 'https://help.example.com/cacd',
    },
  ],
  pinnedCourts: ['NYSDC'],
  overlay: { position: 'lower-left', mayHide: false },
  language: 'en',
  lockedSettings: ['position', 'language', 'refresh'],
  features: { liveCheck: false },
  warnSharedAccounts: true,
};

const test = underPolicy(POLICY);

const why = whyNotManaged();
test.skip(why !== null, why ?? '');

const settings = (managed: ManagedCourts) =>
  managed.worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);

test('the overlay speaks for the organization: notices, override, help, and who manages it', async ({
  tab,
}) => {
  await tab.goto(CACD);
  const overlay = tab.locator('ecf-signpost');
  await expect(overlay.locator('.notice.organization')).toHaveCount(2);
  await expect(overlay.locator('.notice.organization').first()).toContainText('Notice from Example LLP');
  await expect(overlay.locator('.notice.urgent')).toContainText('Docketing closes on Friday at noon.');
  await expect(overlay).toHaveAttribute('data-basis', 'policy');
  await expect(overlay).toHaveAttribute('data-system', 'legacy');
  await expect(overlay).toHaveAttribute('data-login', 'court');
  await expect(overlay).toHaveAttribute('data-conflict', 'nextgen');
  await expect(overlay.locator('.why')).toContainText(
    'According to Example LLP, C.D. Cal. is on legacy CM/ECF.',
  );
  await expect(overlay.locator('.managed')).toHaveText('Managed by Example LLP');
  await overlay.locator('[data-section=help] [data-act=fold]').click();
  await expect(overlay.locator('.contacts li').first()).toContainText('Help desk of Example LLP');
  await expect(overlay.getByRole('link', { name: '212-555-0100 ext. 4' })).toBeVisible();
  await overlay.locator('[data-section=rests] [data-act=fold]').click();
  await expect(overlay.locator('[data-section=rests]')).toContainText('The move was put off.');
  await expect(overlay.locator('[data-section=rests]')).toContainText('The court list itself says: NextGen');
  const { x } = (await overlay.locator('.card').boundingBox()) ?? { x: Number.NaN };
  expect(x).toBe(12);
  await tab.goto(NYSD);
  await expect(overlay.locator('.notice.organization').first()).toContainText(
    'PACER bills go to the docketing desk.',
  );
  await expect(overlay.locator('.notice.warning')).toContainText('your own PACER account');
});

test('an overlay that may not be hidden says so, and no message hides it', async ({ tab, managed }) => {
  await expect(tab.getByRole('radio', { name: /Nowhere/ })).toBeDisabled();
  await expect(tab.getByRole('radio', { name: /Nowhere/ })).toHaveAccessibleDescription(
    /^It stays on: Example LLP does not let it be hidden\./,
  );
  await expect(tab.locator('[data-part=keys] [data-locked=toggle]')).toContainText(
    'It stays on: Example LLP',
  );
  await expect(tab.locator('select[name=size]')).toBeEnabled();
  await tab.goto(CACD);
  const overlay = tab.locator('ecf-signpost');
  await overlay.locator('[data-section=hide] [data-act=fold]').click();
  await expect(overlay.locator('[data-act=hide-everywhere]')).toBeDisabled();
  await expect(overlay.locator('[data-act=hide-court]')).toBeDisabled();
  await expect(overlay.locator('[data-section=hide]')).toContainText('Example LLP does not let it be hidden');

  await tab.goto(`${managed.origin}/options.html`);
  await tab.evaluate(async () => {
    await chrome.runtime.sendMessage({ type: 'act', act: 'hide-everywhere', courts: [] });
    await chrome.runtime.sendMessage({ type: 'act', act: 'hide-court', courts: ['CACDC'] });
  });
  expect(await settings(managed)).toMatchObject({ where: 'everywhere', hiddenCourts: [] });
});

test('an edit of the kept copy of the policy changes nothing, and is put right', async ({ tab, managed }) => {
  await tab.evaluate(() => chrome.storage.local.set({ policy: { organization: { name: 'Nobody' } } }));
  const copy = () => managed.worker.evaluate(async () => (await chrome.storage.local.get('policy')).policy);
  await expect.poll(copy).toEqual(POLICY);
  await tab.evaluate(() => chrome.storage.local.remove('policy'));
  await expect.poll(copy).toEqual(POLICY);
  await expect(tab.locator('.managed')).toHaveText('Managed by Example LLP');
});

test('a setting that is not locked is the person’s own', async ({ tab, managed }) => {
  await tab.locator('select[name=size]').selectOption('large');
  await expect.poll(() => settings(managed)).toMatchObject({ size: 'large', position: 'automatic' });
  await expect(tab.locator('[data-row="overlay.size"]')).toHaveAttribute('data-from', 'person');
  await expect(tab.locator('[data-row="overlay.position"]')).toHaveAttribute('data-from', 'locked');
});

test('the popup names the organization, and offers nothing that is switched off', async ({
  tab,
  managed,
}) => {
  await tab.goto(`${managed.origin}/popup.html?url=${encodeURIComponent(NYSD)}`);
  await expect(tab.locator('.managed')).toHaveText('Managed by Example LLP');
  await expect(tab.locator('[data-locked=liveCheck]')).toHaveText(
    'Asking courts is switched off by Example LLP.',
  );
  await expect(tab.locator('[data-panel=ask]')).toHaveCount(0);
  await expect(tab.locator('.ask [data-locked=pin]')).toHaveText('Pinned by Example LLP');
  const row = tab.locator('.mine li[data-court=NYSDC]');
  await expect(row.locator('[data-locked=pin]')).toHaveText('Pinned by Example LLP');
  await expect(row.locator('[data-move]')).toHaveCount(0);
  // Nobody asks the court, whoever wants it.
  expect(
    await tab.evaluate(() => chrome.runtime.sendMessage({ type: 'ask-court', court: 'NYSDC' })),
  ).toBeNull();
});

test('the guide gives the organization’s help desk first, on the page, on paper and to a colleague', async ({
  tab,
  managed,
}) => {
  await managed.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await tab.goto(`${managed.origin}/guide.html?court=CACDC`);
  const first = tab.locator('.who-to-call li').first();
  await expect(first).toContainText('Help desk of Example LLP (Filing questions, day and night.)');
  await expect(first.getByRole('link', { name: '212-555-0100 ext. 4' })).toHaveAttribute(
    'href',
    'tel:+12125550100;ext=4',
  );
  await expect(first.getByRole('link', { name: /help desk’s page/ })).toHaveAttribute(
    'href',
    'https://help.example.com/ecf',
  );
  await expect(tab.locator('.who-to-call li').nth(1)).toContainText('C.D. Cal. help desk');
  await tab.bringToFront();
  await tab.locator('[data-act=copy]').click();
  await expect(tab.getByText('Copied')).toBeVisible();
  expect(await tab.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\nHelp desk of Example LLP \(Filing questions, day and night\.\): 212-555-0100 ext\. 4, https:\/\/help\.example\.com\/ecf\nC\.D\. Cal\. help desk/,
  );
  await managed.show(tab, { media: 'print' });
  await expect(first).toBeVisible();
  await expect(tab.locator('.court-steps')).toBeHidden();
});

const FEATURES = ['overlay', 'badge', 'refresh', 'liveCheck', 'reminders', 'omnibox'];
const withoutFeatures = underPolicy({
  organization: { name: 'Example LLP' },
  features: Object.fromEntries(FEATURES.map((each) => [each, false])),
});

withoutFeatures(
  'what is switched off is off on every surface, and says so',
  async ({ tab, managed, replica }) => {
    const { context, worker, origin } = managed;
    await expect(tab.locator('[data-locked=overlay]')).toHaveText(
      'The overlay on court pages is switched off by Example LLP.',
    );
    for (const each of ['badge', 'refresh', 'reminders', 'omnibox'])
      await expect(tab.locator(`[data-locked=${each}]`)).toContainText('switched off by Example LLP.');
    await expect(tab.locator('input[name=reminders]')).toBeDisabled();
    await expect(tab.locator('input[name=reminders]')).not.toBeChecked();
    await expect(tab.locator('input[name=refresh]')).toBeDisabled();

    const court = await context.newPage();
    await court.goto(CACD);
    await settled(worker, court);
    await expect(court.locator('ecf-signpost')).toHaveCount(0);
    const badge = await worker.evaluate(async (url) => {
      const [found] = await chrome.tabs.query({ url });
      return chrome.action.getBadgeText({ tabId: found?.id });
    }, CACD);
    expect(badge).toBe('');
    await court.close();

    const since = replica.requests.length;
    const call = (message: object) => tab.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
    expect(await call({ type: 'refresh' })).toEqual({ kind: 'off' });
    expect(await call({ type: 'ask-court', court: 'NYSDC' })).toBeNull();
    expect(replica.requests.length).toBe(since);

    const opened = context.waitForEvent('page');
    await managed.tell({ event: 'omnibox', text: 'CACDC', where: 'newForegroundTab' });
    const answer = await opened;
    await expect(answer).toHaveURL(`${origin}/popup.html?url=about:blank`);
    await answer.close();

    await tab.goto(`${origin}/popup.html?url=${encodeURIComponent(CACD)}`);
    for (const each of ['overlay', 'liveCheck', 'refresh'])
      await expect(tab.locator(`[data-locked=${each}]`)).toContainText('switched off by Example LLP');
  },
);

const MIRROR = 'https://mirror.example.com/cmecf_feed.json';
const withMirror = underPolicy({ organization: { name: 'Example LLP' }, feedAddress: MIRROR });

withMirror(
  'the court list comes from the address that the policy gives, and from no other',
  async ({ tab, replica, extra }) => {
    extra.set(MIRROR, {
      headers: { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' },
      body: feedText(),
    });
    await expect(tab.locator('[data-row=feedAddress]')).toContainText(MIRROR);
    const since = replica.requests.length;
    expect(await tab.evaluate(() => chrome.runtime.sendMessage({ type: 'refresh' }))).toMatchObject({
      kind: 'updated',
    });
    const asked = replica.requests.slice(since).map(({ url }) => url);
    expect(asked).toContain(MIRROR);
    expect(asked).not.toContain(FEED_URL);
    await expect(tab.locator('#installation')).toContainText(`It was refreshed from ${MIRROR}.`);
  },
);

/** It leaves another policy behind. */
const changing = underPolicy({ ...POLICY, warnSharedAccounts: false });

changing(
  'a live change of the policy reaches an open page, the popup and the options',
  async ({ tab, managed }) => {
    const court = await managed.context.newPage();
    await court.goto(CACD);
    await expect(court.locator('ecf-signpost')).toHaveAttribute('data-system', 'legacy');
    const popup = await managed.context.newPage();
    await popup.goto(`${managed.origin}/popup.html?url=${encodeURIComponent(CACD)}`);
    await managed.setPolicy({
      organization: { name: 'Other & Partners' },
      notices: [{ text: 'The help desk has moved.' }],
      language: 'es',
    });
    await expect(court.getByText('The help desk has moved.')).toBeVisible(LIVE);
    await expect(court.locator('ecf-signpost')).toHaveAttribute('data-system', 'nextgen');
    await expect(court.locator('ecf-signpost')).toHaveAttribute('lang', 'es');
    await expect(popup.locator('.managed')).toHaveText('Administrado por Other & Partners', LIVE);
    await expect(popup.locator('[data-page]')).toHaveAttribute('data-system', 'nextgen');
    await expect(tab.locator('select[name=position]')).toBeEnabled(LIVE);
    await managed.setPolicy({});
    await expect(popup.locator('.managed')).toHaveCount(0, LIVE);
    await expect(court.locator('ecf-signpost .notice.organization')).toHaveCount(0, LIVE);
  },
);

const mistaken = underPolicy({
  organization: { name: 'Example LLP', fone: '212-555-0100' },
  courtOverrides: [
    { court: 'CACDC', system: 'legacy' },
    { court: 'NYSDC', system: 'modern' },
    { court: 'NOWHERE', system: 'legacy' },
  ],
  notices: [{ text: 'Good.', from: 'tomorrow' }, { text: 'Fine.' }],
  feedAddress: 'http://mirror.example.com/feed.json',
  lockedSettings: ['corner', 'size'],
});

mistaken('mistakes are listed with their path, and the rest holds', async ({ tab }) => {
  const at = (path: string) => tab.locator(`[data-problem="${path}"]`);
  await expect(at('courtOverrides[1].system')).toHaveText(
    'At courtOverrides[1].system: found "modern", expected one of nextgen, legacy, acms, other. This entry is left out; the others hold.',
  );
  for (const path of [
    'organization.fone',
    'courtOverrides[2].court',
    'notices[0].from',
    'feedAddress',
    'lockedSettings[0]',
  ])
    await expect(at(path)).toBeVisible();
  await expect(tab.locator('[data-problem]')).toHaveCount(6);
  await expect(tab.locator('select[name=size]')).toBeDisabled();
  await tab.goto(CACD);
  await expect(tab.locator('ecf-signpost')).toHaveAttribute('data-basis', 'policy');
  await expect(tab.locator('ecf-signpost .notice.organization')).toContainText('Fine.');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the options, the popup and the overlay of a managed browser, ${scheme}`, async ({
    tab,
    managed,
  }) => {
    test.slow();
    await managed.show(tab, { colorScheme: scheme });
    for (const address of [
      `${managed.origin}/options.html`,
      `${managed.origin}/popup.html?url=${encodeURIComponent(CACD)}`,
      `${managed.origin}/guide.html?court=CACDC`,
      CACD,
    ]) {
      await tab.goto(address);
      await expect(tab.locator('.managed')).toBeVisible();
      for (const summary of await tab.locator('details.effective > summary').all()) await summary.click();
      const part = address === CACD ? 'ecf-signpost' : undefined;
      expect(await violationsOn(tab, part), address).toEqual([]);
    }
  });
}

test('the support report is plain text about the installation, not the person', async ({ tab, managed }) => {
  await managed.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await managed.worker.evaluate(() => chrome.storage.local.set({ pins: ['TXSDC'] }));
  await tab.bringToFront();
  await tab.locator('[data-act=copy-report]').click();
  await expect(tab.getByText(/The report is copied/)).toBeVisible();
  const report = await tab.evaluate(() => navigator.clipboard.readText());
  const { id, version } = await managed.worker.evaluate(() => ({
    id: chrome.runtime.id,
    version: chrome.runtime.getManifest().version,
  }));
  expect(report).toContain('Managed by Example LLP');
  expect(report).toContain(`Extension ${id}, version ${version}`);
  expect(report).toMatch(/^overlay\.position = "lower-left" \(policy, locked\)$/m);
  expect(report).not.toContain('TXSDC');
});
