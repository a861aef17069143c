import { JSDOM } from 'jsdom';
import { observe } from '../../lib/page/document/observe.ts';
import { type Report, readPage } from '../../lib/page/index.ts';

/** Parses a page as a browser does, but runs none of its scripts and loads nothing. */
export function parsePage(address: string, html: string | Uint8Array, contentType = 'text/html'): JSDOM {
  return new JSDOM(html, { url: address, contentType });
}

/** What address and document of a page tell together. */
export function readHtml(address: string, html: string | Uint8Array, contentType?: string): Report {
  return readDocument(address, parsePage(address, html, contentType).window.document);
}

export function readDocument(address: string, document: Document): Report {
  const url = new URL(address);
  return readPage(url, observe(document, url.hostname));
}
