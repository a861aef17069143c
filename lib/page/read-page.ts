import { clueOf } from './clue.ts';
import { readCourtDocument } from './document/court-document.ts';
import { readSignOnDocument } from './document/sign-on-document.ts';
import { kindOf } from './kinds/index.ts';
import { isLiveCourt, siteOf } from './site.ts';
import type { Evidence, PageKind, Report } from './types.ts';

/** Page kinds on which the overlay stays away: nothing to sign in to, or already signed in. */
const SILENT: readonly PageKind[] = ['public', 'signed-in', 'court-website', 'other'];

export function isSilent(kind: PageKind): boolean {
  return SILENT.includes(kind);
}

/** What the address alone tells. */
export function readAddress(url: URL): Report {
  const kind = kindOf(url);
  const court = clueOf(url);
  const evidence: Evidence[] = [];
  if (kind === 'central-sign-on' && court) {
    evidence.push({ kind: 'central-sign-on', seen: 'address', clue: court });
  }
  if (siteOf(url).at === 'acms') evidence.push({ kind: 'acms' });
  return { page: { kind, court, state: null }, evidence };
}

/** What address and document tell together. Reads the page's structure and words, never a field's content. */
export function readPage(url: URL, document: Document): Report {
  const report = readAddress(url);
  const { page, evidence } = report;
  if (isLiveCourt(url) && document.body) {
    const reading = readCourtDocument(page.kind, url, document);
    return {
      page: { ...page, kind: reading.kind, state: reading.state },
      evidence: [...evidence, ...reading.evidence],
    };
  }
  if (page.kind === 'central-sign-on') {
    return { page: { ...page, state: readSignOnDocument(document) }, evidence };
  }
  return report;
}
