import type { BrowserName } from './courts.ts';

/** Stories that one of the browsers cannot tell, and why: something in the browser, or in what drives it. */
export interface Difference {
  cannot: BrowserName;
  why: string;
  /** As Playwright lists them: the file in test/e2e, then the titles. */
  stories: string[];
}

/** All in which the end-to-end tests of the browsers differ. What is not here is told in each. */
export const STORY_DIFFERENCES: Difference[] = [
  {
    cannot: 'firefox',
    why: 'The build for Edge is for Chromium.',
    stories: ['edge.spec.ts › the build for Edge does in Chromium what the one for Chrome does'],
  },
  {
    cannot: 'firefox',
    why: 'Firefox sets no limit to an extension’s storage on this device, so that it is never full.',
    stories: [
      'guide-faults.spec.ts › where the storage is full, an answer is not taken, that is said, and the page shows what is kept',
      'guide-faults.spec.ts › a tick, a preview day and a file that cannot be kept are said, and nothing is lost',
      'guide-faults.spec.ts › answers that are stored broken are not written over while there is no room to set them aside',
      'options.spec.ts › where this device is full, it says so, and what was saved is still there',
    ],
  },
  {
    cannot: 'firefox',
    why: 'Firefox ends what an extension does in open pages when it is taken away; nothing of it answers there any more.',
    stories: [
      'overlay-lives-on.spec.ts › an extension that is taken away leaves open pages as they are, without an error',
    ],
  },
  {
    cannot: 'firefox',
    why: 'Firefox gives suggestions to its own address bar alone, and writes them as plain text.',
    stories: ['fast-ways.spec.ts › suggestions are given while a person types, and are what Chrome takes'],
  },
  {
    cannot: 'firefox',
    why: 'Firefox reads an administrator’s policy only when it starts.',
    stories: ['policy.spec.ts › a live change of the policy reaches an open page, the popup and the options'],
  },
  {
    cannot: 'firefox',
    why: 'In a page of an extension, what drives Firefox can run nothing before the page itself does.',
    stories: [
      'popup-readiness.spec.ts › with nothing known, the first frame is right: none after it differs, and nothing moves',
      'popup-readiness.spec.ts › with all there, the first frame is right: none after it differs, and nothing moves',
      'popup-kept.spec.ts › opened again at the same page, it shows its first frame while its code is loaded, and nothing moves',
      'popup-kept.spec.ts › a frame that has had its hour is not shown',
      'popup-kept.spec.ts › a frame for another page is not shown',
      'popup-kept.spec.ts › a frame with something in it that the popup has not is not shown',
    ],
  },
  {
    cannot: 'firefox',
    why: 'Firefox forgets a notice that is shown again right after the same was dismissed.',
    stories: [
      'watch.spec.ts › the alarm gives it too',
      'watch.spec.ts › the permission, when it is granted, gives it too',
    ],
  },
  {
    cannot: 'firefox',
    why: 'Firefox gives a news feed to be saved as a file, and shows no page of it.',
    stories: [
      'replica-pages.spec.ts › every page of the replica gets its verdict, and keeps its controls › the feed of recent docket entries',
    ],
  },
];

/** The ID that policies for Chromium name and that the extension knows of itself: in Firefox it has none of that kind. */
export const ownId = (browser: BrowserName, origin: string): string =>
  browser === 'chromium' ? new URL(origin).hostname : '';

/** A story's name: its file without the folder, and its titles. */
export const storyOf = (titlePath: string[]): string => titlePath.join(' › ').replace(/^test\/e2e\//, '');

/** Why a story is not told in a browser; null where it is. */
export function whyNotIn(browser: BrowserName, titlePath: string[]): string | null {
  const story = storyOf(titlePath);
  const found = STORY_DIFFERENCES.find(
    ({ cannot, stories }) => cannot === browser && stories.includes(story),
  );
  return found?.why ?? null;
}
