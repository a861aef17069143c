import { expect } from 'vitest';
import type { Evidence, PageKind } from '../../lib/page/index.ts';
import { readHtml } from './parse-page.ts';

/** A page and what must be read from it. The address is a path at C.D. Cal., or a whole address. */
export type ReadingRow = [what: string, address: string, html: string, kind: PageKind, evidence?: Evidence];

export const loginForm: Evidence = { kind: 'court-login-form' };
export const linkingForm: Evidence = { kind: 'link-form' };
export const viewerMenu: Evidence = { kind: 'menu', filing: false };
export const filerMenu: Evidence = { kind: 'menu', filing: true };

/** A row without evidence is a page that must show none. */
export function expectReading(...[, address, html, kind, evidence]: ReadingRow): void {
  const at = address.startsWith('/') ? `https://ecf.cacd.uscourts.gov${address}` : address;
  const report = readHtml(at, html);
  expect({ kind: report.page.kind, evidence: report.evidence }).toEqual({
    kind,
    evidence: evidence ? [evidence] : [],
  });
}
