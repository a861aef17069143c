import { JSDOM } from 'jsdom';

/** The words of an XML fragment, parsed as Chrome parses a suggestion; throws where it is not well-formed. */
export function parse(fragment: string): string {
  const { DOMParser } = new JSDOM('').window;
  const document = new DOMParser().parseFromString(`<fragment>${fragment}</fragment>`, 'application/xml');
  const error = document.querySelector('parsererror');
  if (error) throw new Error(error.textContent ?? 'not well-formed');
  return document.documentElement.textContent ?? '';
}
