import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../lib/page/index.ts';
import { changePassword, LINK, legacyForm, linkForm, menuBar, page } from './made-pages.ts';
import { parsePage, readDocument } from './parse-page.ts';
import { visitReplica } from './replica-visit.ts';

/** Everything in which a browser keeps what a person typed, chose or ticked. */
const KEPT: Record<string, string[]> = {
  HTMLInputElement: [
    'value',
    'defaultValue',
    'valueAsNumber',
    'valueAsDate',
    'checked',
    'files',
    'selectionStart',
    'selectionEnd',
  ],
  HTMLTextAreaElement: ['value', 'defaultValue', 'textLength', 'selectionStart', 'selectionEnd'],
  HTMLSelectElement: ['value', 'selectedIndex', 'selectedOptions'],
  HTMLOptionElement: ['value', 'selected', 'defaultSelected'],
  HTMLButtonElement: ['value'],
  HTMLOutputElement: ['value', 'defaultValue'],
};

class FieldRead extends Error {}

const refuse = (what: string) => {
  throw new FieldRead(`read ${what}`);
};

/** Makes every way to a field's content throw, in one page. */
function guard(window: Record<string, unknown>): void {
  for (const [name, properties] of Object.entries(KEPT)) {
    const { prototype } = window[name] as { prototype: object };
    for (const property of properties)
      Object.defineProperty(prototype, property, { get: () => refuse(`${name}.${property}`) });
  }
  window.FormData = function FormData() {
    refuse('FormData');
  };
  const { prototype } = window.Element as { prototype: Element };
  const { getAttribute } = prototype;
  prototype.getAttribute = function (name) {
    return name.toLowerCase() === 'value' ? refuse('the value attribute') : getAttribute.call(this, name);
  };
}

const typed =
  '<form><input value="secret"><textarea>secret</textarea><select><option selected>secret</option></select></form>';

/** Pages of every kind, with fields in them. */
function pages() {
  const CACD = 'https://ecf.cacd.uscourts.gov';
  const made: [address: string, html: string][] = [
    [`${CACD}/cgi-bin/login.pl`, legacyForm(typed)],
    [`${CACD}/cgi-bin/LinkAccount.pl`, page(linkForm(LINK) + typed)],
    [`${CACD}/cgi-bin/MaintainUser.pl`, page(menuBar() + changePassword + typed)],
    [`${CACD}/cgi-bin/showpage.pl?16`, page(menuBar() + typed)],
  ];
  const visited = visitReplica().map(({ page: { url }, html, contentType }) => ({ url, html, contentType }));
  return [...made.map(([url, html]) => ({ url, html, contentType: 'text/html' })), ...visited];
}

it('the guard throws on every way to what a person typed', () => {
  const { window } = parsePage(
    'https://ecf.cacd.uscourts.gov/',
    `${typed}<button></button><output></output>`,
  );
  guard(window as unknown as Record<string, unknown>);
  for (const [name, properties] of Object.entries(KEPT)) {
    const tag = name.replace(/^HTML|Element$/g, '').toLowerCase();
    const field = window.document.querySelector(tag) as unknown as Record<string, unknown>;
    for (const property of properties) expect(() => field[property], `${tag}.${property}`).toThrow(FieldRead);
  }
  expect(() => new window.FormData(window.document.forms[0])).toThrow(FieldRead);
  expect(() => window.document.querySelector('input')?.getAttribute('value')).toThrow(FieldRead);
});

describe('no page is read by what a person typed into it', () => {
  const all = pages();
  const kinds = new Set<PageKind>();

  it.each(all)('$url', ({ url, html, contentType }) => {
    const { window } = parsePage(url, html, contentType);
    const { document } = window;
    for (const field of document.querySelectorAll<HTMLInputElement>('input:not([type=file]), textarea'))
      field.value = 'hunter2';
    guard(window as unknown as Record<string, unknown>);
    const report = readDocument(url, document);
    expect(JSON.stringify(report)).not.toContain('hunter2');
    kinds.add(report.page.kind);
  });

  it('and these are pages of every kind', () => {
    expect([...kinds].sort()).toEqual(
      [
        ...['front-door', 'court-sign-in', 'court-view-sign-in', 'central-sign-on', 'link-account'],
        ...['pacer-account', 'training', 'signed-in', 'not-linked', 'public', 'court-website', 'other'],
      ].sort(),
    );
  });
});

it('the words in a field change nothing', () => {
  const { window } = parsePage(
    'https://ecf.cacd.uscourts.gov/cgi-bin/MaintainUser.pl',
    page(changePassword + typed),
  );
  const read = () => readDocument(window.location.href, window.document);
  const before = read();
  for (const field of window.document.querySelectorAll<HTMLInputElement>('input, textarea'))
    field.value = LINK;
  expect(read()).toEqual(before);
});
