import type { Locator, Page } from '@playwright/test';
import type { QuestionId } from '../../lib/readiness/index.ts';
import { test as base, expect } from './fixtures.ts';
import { OneTab } from './one-tab.ts';

/** The guide's page, as a person uses it. */
export interface Guide {
  page: Page;
  /** Opens it as its address says, `?court=CACDC#faq-link-again`. */
  open(search: string): Promise<void>;
  /** Chooses an answer by its radio button. */
  answer(question: QuestionId, option: string): Promise<void>;
  /** The question that is open now. */
  question: Locator;
  /** The end that is reached. */
  end: Locator;
  step(id: string): Locator;
  /** The phase of the court's steps that the person is in. */
  phase: Locator;
}

/** A guide in a tab of its own, beside the page of the court. */
export const test = base.extend<{ guide: Guide }, { guideTab: OneTab }>({
  guideTab: [({ courts }, use) => use(new OneTab(courts)), { scope: 'worker' }],
  guide: ({ guideTab, courts, worker: _emptied }, use) =>
    guideTab.lend((page) =>
      use({
        page,
        open: async (search) => {
          await page.goto(`${courts.origin}/guide.html${search}`);
          await expect(page.locator('.flow')).toBeVisible();
        },
        answer: async (question, option) => {
          await page.bringToFront(); // elsewhere a browser draws once a second, and a click waits for it
          await page
            .locator(`[data-node="${question}"] [data-choice="${option}"] input`)
            .click({ timeout: 15_000 });
        },
        question: page.locator('[data-node][data-state="open"]'),
        end: page.locator('[data-end]'),
        step: (id) => page.locator(`[data-step="${id}"]`),
        phase: page.locator('[data-phase][aria-current="step"]'),
      }),
    ),
});

export { expect } from './fixtures.ts';
