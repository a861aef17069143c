import { inflateSync } from 'node:zlib';
import type { Readiness } from '../../lib/readiness/index.ts';
import type { Extension } from '../browser/courts.ts';
import { tabTo } from '../browser/tab-to.ts';
import { expect, type Guide, test } from './guide-fixtures.ts';

const stored = (worker: Extension) =>
  worker.evaluate(async () => (await chrome.storage.local.get('readiness')).readiness as Readiness);
const store = (worker: Extension, items: Record<string, unknown>) =>
  worker.evaluate((all) => chrome.storage.local.set(all), items);

const READY: Readiness = {
  version: 1,
  person: {
    task: 'file',
    filer: 'attorney',
    account: 'own',
    accountType: 'upgraded',
    mfa: 'on',
    signIn: 'fine',
  },
  courts: {
    CACDC: { oldLogin: 'yes', knowsLogin: 'yes', linked: { linked: 'yes', how: 'told', day: '2020-02-18' } },
  },
};

/** The way as it is drawn: each question on it with the answer taken, and the end. */
async function wayOf({ page }: Guide) {
  const nodes = await page.locator('[data-node]:not([data-state="off"])').evaluateAll((all) =>
    all.map((node) => ({
      id: node.getAttribute('data-node'),
      state: node.getAttribute('data-state'),
      asks: node.querySelector('.ask')?.textContent,
      taken: node.querySelector('.choice.taken')?.getAttribute('data-choice'),
    })),
  );
  return { nodes, end: await page.locator('[data-end]').allInnerTexts() };
}

test.describe('its address', () => {
  test('opens it at a court, in small letters too', async ({ guide }) => {
    for (const search of ['?court=CACDC', '?court=cacdc']) {
      await guide.open(search);
      const answer = guide.page.locator('.court-answer');
      await expect(answer).toHaveAttribute('data-court', 'CACDC');
      await expect(answer).toHaveAttribute('data-system', 'nextgen');
      await expect(guide.page.getByRole('alert')).toHaveCount(0);
    }
  });

  test('with an ID of no court says so, and a court can be found from there', async ({ guide }) => {
    await guide.open('?court=XYZZY');
    await expect(guide.page.getByRole('alert')).toHaveText(/no court with the ID XYZZY/);
    await guide.page.getByLabel('Find a court').fill('guam');
    await guide.page.locator('button[data-court="GUDC"]').click();
    await expect(guide.page.locator('.court-answer')).toHaveAttribute('data-court', 'GUDC');
    await expect(guide.page.getByRole('alert')).toHaveCount(0);
    expect(await guide.page.evaluate(() => location.search)).toBe('?court=GUDC');
  });

  for (const part of ['faq-saved-password', 'glossary-mfa', 'step-day.linked']) {
    test(`leads to #${part}, on opening and later`, async ({ guide }) => {
      await guide.open(`?court=CACDC#${part}`);
      const named = guide.page.locator(`[id="${part}"]`);
      const expectShown = async () => {
        await expect(named).toBeInViewport();
        await expect(guide.page.locator(':target')).toHaveId(part);
        if (part.startsWith('faq-')) await expect(named.locator('p').first()).toBeVisible();
      };
      await expectShown();
      await guide.page.goto(`${guide.page.url().split('#')[0]}#faq-link-again`);
      await expect(guide.page.locator('#faq-link-again p').first()).toBeVisible();
      await guide.page.goBack();
      await expectShown();
    });
  }
});

test('questions and words are searched, and it says how many were found', async ({
  guide: { page, open },
}) => {
  await open('?court=CACDC');
  for (const [list, label, typed, first] of [
    ['.faq', 'Search the questions', 'shared account', 'shared-account'],
    ['.glossary', 'Search the words', 'multifactor', 'mfa'],
  ] as const) {
    const section = page.locator(list);
    const entries = section.locator('[data-faq], [data-glossary]');
    const all = await entries.count();
    await page.getByLabel(label).fill(typed);
    await expect(entries.first()).toHaveAttribute(list === '.faq' ? 'data-faq' : 'data-glossary', first);
    const found = await entries.count();
    expect(found).toBeLessThan(all);
    await expect(section.getByRole('status')).toHaveText(new RegExp(`^${found} `));
    await page.getByLabel(label).fill('qqqq');
    await expect(entries).toHaveCount(0);
    await expect(section.getByRole('status')).toHaveText('Nothing found. Try another word.');
    await page.getByLabel(label).fill('');
    await expect(entries).toHaveCount(all);
  }
});

test.describe('answers', () => {
  test('survive a reload, hold on every open page, and can be changed', async ({ guide, page, courts }) => {
    await page.goto(`${courts.origin}/guide.html?court=NYSDC`);
    await guide.open('?court=CACDC');
    await guide.answer('task', 'file');
    await guide.answer('filer', 'attorney');
    await guide.answer('account', 'none');
    await expect(guide.end).toHaveAttribute('data-end', 'register');
    await guide.page.reload();
    await expect(guide.end).toHaveAttribute('data-end', 'register');
    await expect(page.locator('[data-end]')).toHaveAttribute('data-end', 'register');
    await guide.answer('account', 'own');
    await guide.answer('accountType', 'upgraded');
    await expect(guide.question).toHaveAttribute('data-node', 'oldLogin');
    await expect(page.locator('[data-node][data-state="open"]')).toHaveAttribute('data-node', 'oldLogin');
    await guide.answer('task', 'view');
    await expect(guide.end).toHaveAttribute('data-end', 'view');
    await guide.answer('task', 'file');
    await expect(guide.question).toHaveAttribute('data-node', 'oldLogin');
  });

  test('agree with the ticks of the steps, both ways', async ({ guide, worker }) => {
    await store(worker, { readiness: READY });
    await guide.open('?court=CACDC');
    await expect(guide.end).toHaveAttribute('data-end', 'ready');
    await guide.step('day.linked').getByRole('checkbox').uncheck();
    await expect(guide.end).toHaveAttribute('data-end', 'link');
    await guide.answer('linked', 'yes');
    await expect(guide.step('day.linked').getByRole('checkbox')).toBeChecked();
  });

  test('are saved to a file, erased only when asked twice, and brought back', async ({
    guide,
    worker,
    courts,
  }) => {
    await store(worker, { readiness: READY });
    await guide.open('?court=CACDC');
    const { page } = guide;
    const { name, bytes } = await courts.save(page, () =>
      page.getByRole('button', { name: 'Save a copy' }).click(),
    );
    expect(JSON.parse(String(bytes))).toEqual(READY);

    const erase = page.getByRole('button', { name: 'Erase all answers' });
    await erase.click();
    await expect(page.getByText('Erase them all? This cannot be undone.')).toBeVisible();
    expect(await stored(worker)).toEqual(READY);
    await erase.click();
    await expect(guide.question).toHaveAttribute('data-node', 'task');
    expect(await stored(worker)).toBeUndefined();

    await page.getByLabel('Bring back a saved copy').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: bytes,
    });
    await expect(page.getByText('Your answers are back.')).toBeVisible();
    await expect(guide.end).toHaveAttribute('data-end', 'ready');
    expect(await stored(worker)).toEqual(READY);
  });

  for (const [what, content, where, found, expected] of [
    [
      'an answer that there is not',
      JSON.stringify({ ...READY, person: { account: 'mine' } }),
      'person.account',
      '"mine"',
      'one of own, none, shared, admin',
    ],
    [
      'a file that is no JSON',
      'Dear colleague',
      'file',
      'Dear colleague',
      'JSON text that this guide exported',
    ],
  ] as const) {
    test(`stay as they are where a file has ${what}: where, found and expected are told`, async ({
      guide,
      worker,
    }) => {
      await store(worker, { readiness: READY });
      await guide.open('?court=CACDC');
      await guide.page.getByLabel('Bring back a saved copy').setInputFiles({
        name: 'answers.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
      const problem = guide.page.locator('.answers .notice');
      for (const part of ['Nothing was changed.', where, found, expected])
        await expect(problem).toContainText(part);
      expect(await stored(worker)).toEqual(READY);
      await expect(guide.end).toHaveAttribute('data-end', 'ready');
    });
  }

  test('that are stored broken are named, and are not lost when new ones come', async ({ guide, worker }) => {
    const broken = { ...READY, person: { account: 'mine' } };
    await store(worker, { readiness: broken });
    await guide.open('?court=CACDC');
    await expect(guide.page.getByRole('alert')).toContainText('readiness');
    expect(await stored(worker)).toEqual(broken);
    await guide.answer('task', 'file');
    await expect(guide.question).toHaveAttribute('data-node', 'filer');
    await expect(guide.page.getByRole('alert')).toHaveCount(0);
    expect(await worker.evaluate(() => chrome.storage.local.get('setAside'))).toEqual({
      setAside: { readiness: broken },
    });
  });

  test('at a court go away with it, and the focus stays on the page', async ({ guide, worker }) => {
    await store(worker, { readiness: { ...READY, courts: { ...READY.courts, NYSDC: {} } } });
    await guide.open('?court=CACDC');
    const mine = guide.page.locator('.my-courts [data-court]');
    await expect(mine).toHaveCount(2);
    await guide.page.getByRole('button', { name: 'Remove S.D.N.Y. from my courts' }).click();
    await expect(mine).toHaveCount(1);
    await expect(guide.page.getByRole('heading', { name: 'My courts' })).toBeFocused();
    expect(Object.keys((await stored(worker)).courts)).toEqual(['CACDC']);
  });
});

test('the way is copied as text for a colleague', async ({ guide, worker }) => {
  await store(worker, { readiness: READY });
  await guide.open('?court=CACDC');
  const { page } = guide;
  await page.getByRole('button', { name: 'Copy for my colleague' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  // Pasted as a person would: reading the clipboard by script needs a permission.
  await page.evaluate(() => {
    const area = document.createElement('textarea');
    document.body.append(area);
    area.focus();
  });
  await page.keyboard.press('ControlOrMeta+v');
  const pasted = page.locator('body > textarea');
  await expect(pasted).toHaveValue(/^Ready to file\? Steps from ECF Signpost\n/);
  await expect(pasted).toHaveValue(/Do you want to file here, or only look at cases\? I want to file\n/);
  await expect(pasted).toHaveValue(/You are ready to file\n1\. .*https:\/\/ecf\.cacd\.uscourts\.gov/);
});

test('the list has the same questions, answers and end as the chart', async ({ guide, worker }) => {
  const { signIn: _, ...person } = READY.person;
  for (const readiness of [READY, { ...READY, person }]) {
    await store(worker, { readiness });
    await guide.open('?court=CACDC');
    await expect(guide.page.locator('[data-node="mfa"]')).toHaveAttribute('data-state', 'passed');
    const chart = await wayOf(guide);
    await guide.page.getByLabel('As a list').check();
    await expect(guide.page.locator('[data-state="off"]')).toHaveCount(0);
    expect(await wayOf(guide)).toEqual(chart);
  }
  await guide.answer('signIn', 'fine');
  await expect(guide.end).toHaveAttribute('data-end', 'ready');
});

test('it is shown for another day, and goes back to today', async ({ guide, worker }) => {
  await guide.open('?court=CACDC');
  const { page } = guide;
  const answer = page.locator('.court-answer');
  const day = page.getByLabel('Day', { exact: true });
  await page.getByText('Show another day').click();
  await day.fill('2020-02-17');
  await day.blur();
  await expect(answer).toHaveAttribute('data-system', 'legacy');
  await expect(answer).toHaveAttribute('data-as-of', '2020-02-17');
  await expect(page.getByText('Preview for February 17, 2020')).toBeVisible();
  await expect(guide.phase).toHaveAttribute('data-phase', 'before');
  expect(await worker.evaluate(() => chrome.storage.local.get('previewDate'))).toEqual({
    previewDate: '2020-02-17',
  });
  await page.getByRole('button', { name: 'Back to today' }).click();
  await expect(answer).toHaveAttribute('data-system', 'nextgen');
  await expect(page.locator('[data-panel="day"] summary')).toBeFocused();
});

test('the whole way prints on one page', async ({ guide, courts, worker }) => {
  const { linked: _, ...court } = READY.courts.CACDC ?? {};
  const cja = { ...READY.person, filer: 'cja' as const, cjaAccounts: 'one' as const };
  for (const readiness of [
    { ...READY, person: cja },
    {
      ...READY,
      person: cja,
      courts: { CACDC: { ...court, linked: { linked: 'no', how: 'told', day: '2020-02-18' } } },
    },
  ]) {
    await store(worker, { readiness });
    await guide.open('?court=CACDC');
    await expect(guide.end).toBeVisible();
    expect(pagesOf(await courts.print(guide.page))).toBe(1);
  }
});

test('all of it is used by keyboard alone, and the focus is never lost', async ({ guide, worker }) => {
  test.setTimeout(120_000);
  await guide.open('');
  const { page } = guide;
  await tabTo(page, page.getByLabel('Find a court'));
  await page.keyboard.type('central california');
  await expect(page.locator('button[data-court]').first()).toHaveAttribute('data-court', 'CACDC');
  await tabTo(page, page.locator('button[data-court="CACDC"]'));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Find a court')).toBeFocused();
  await expect(page.locator('.court-answer')).toHaveAttribute('data-court', 'CACDC');

  // The first answer is chosen by the space bar, others by the arrows.
  for (const [question, downs] of [
    ['task', 0],
    ['filer', 1],
    ['account', 0],
    ['accountType', 0],
    ['cjaAccounts', 0],
    ['oldLogin', 0],
    ['knowsLogin', 2],
    ['mfa', 1],
    ['signIn', 0],
  ] as const) {
    await expect(guide.question).toHaveAttribute('data-node', question);
    await tabTo(page, page.locator(`[data-node="${question}"] input`).first());
    if (downs === 0) await page.keyboard.press('Space');
    for (let press = 0; press < downs; press += 1) await page.keyboard.press('ArrowDown');
    const chosen = page.locator(`[data-node="${question}"] input`).nth(downs);
    await expect(page.locator(`[data-node="${question}"]`)).toHaveAttribute('data-state', 'passed');
    await expect(chosen).toBeChecked();
    await expect(chosen).toBeFocused();
  }
  await expect(guide.end).toHaveAttribute('data-end', 'ready');
  expect((await stored(worker)).courts.CACDC?.linked?.linked).toBe('yes');

  await tabTo(page, page.getByRole('button', { name: 'Copy for my colleague' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  await tabTo(page, guide.step('day.linked').getByRole('checkbox'));
  await page.keyboard.press('Space');
  await expect(guide.end).toHaveAttribute('data-end', 'link');
  await expect(guide.step('day.linked').getByRole('checkbox')).toBeFocused();
  await tabTo(page, page.locator('#faq-link-again summary'));
  await page.keyboard.press('Enter');
  await expect(page.locator('#faq-link-again p').first()).toBeVisible();
  await tabTo(page, page.getByText('Show another day'));
});

/** Pages of a PDF. Firefox compresses what describes them. */
function pagesOf(pdf: Buffer): number {
  const streams = pdf.toString('latin1').matchAll(/stream\r?\n(.*?)\r?\nendstream/gs);
  const parts = [pdf, ...[...streams].map(([, stream = '']) => inflated(Buffer.from(stream, 'latin1')))];
  return parts.flatMap((part) => part.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

function inflated(stream: Buffer): Buffer {
  try {
    return inflateSync(stream);
  } catch {
    return Buffer.alloc(0); // not compressed, or not so
  }
}
