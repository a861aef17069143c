import { JSDOM } from 'jsdom';
import { type Report, readPage } from '../../lib/page/index.ts';

/** Parses a page as a browser does, but runs none of its scripts and loads nothing. */
export function parsePage(address: string, html: string | Uint8Array, contentType = 'text/html'): JSDOM {
  return new JSDOM(html, { url: address, contentType });
}

/** What address and document of a page tell together. */
export function readHtml(address: string, html: string | Uint8Array, contentType?: string): Report {
  return readPage(new URL(address), parsePage(address, html, contentType).window.document);
}
