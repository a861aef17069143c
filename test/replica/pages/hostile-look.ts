import { cmecfPage, REPLICA_NOTE } from '../markup/cmecf-page.ts';
import { frontDoor, frontDoorBody } from '../markup/front-door.ts';
import { plainPage } from '../markup/plain-page.ts';
import type { Expectation, ReplicaPage, Reply } from '../types.ts';
import { byList, ownForm } from './usual.ts';

const door = (court: string): Expectation => ({ page: 'front-door', court, ...byList });

const styled = (court: string, css: string, more = '') =>
  frontDoor({ title: 'Live Area', court, head: `<style>${css}</style>`, notice: more });

/** Everything in the page's root but its own head and body goes away, by every means that CSS has. */
const hideUnknown = `html > :not(head):not(body), body > :not(div):not(center):not(table) { display: none !important;
visibility: hidden !important; opacity: 0 !important; width: 0 !important; height: 0 !important; clip-path: inset(100%) !important;
transform: translateX(-9999px) !important; pointer-events: none !important }`;

/** No inline style, no inline script, nothing from elsewhere. */
const strict = (): Reply => ({
  headers: {
    'Content-Security-Policy':
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  body: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Live Area</title>
<link rel="stylesheet" href="/css/default.css"></head><body><img src="/graphics/seal.svg" width="80" height="80" alt="">
<h1>U.S. District Court, District of Vermont</h1><p><a href="/cgi-bin/login.pl">Document Filing System</a></p>${REPLICA_NOTE}</body></html>`,
});

const corner = (where: string, label: string, type = 'button') =>
  `<input type="${type}" ${type === 'submit' ? 'name="button1"' : `id="${where.replace(' ', '-')}"`} value="${label}" class="${where}">`;

/** A sign-in form as large as the window, with a button in each corner. */
const corners = plainPage({
  title: 'NMB-ECF',
  banner: 'Sign in',
  head: `<style>form { position: fixed; inset: 0; background: #ffffcc; display: grid; align-content: center; justify-items: center; gap: 12px }
form input { font-size: 18px } .top { position: fixed; top: 0 } .bottom { position: fixed; bottom: 0 }
.left { left: 0 } .right { right: 0 }</style>`,
  body: `<form name="GetPass" method="post"><b>CM/ECF Filer or PACER Login</b>
<label>Login: <input name="login" size="40"></label><label>Password: <input name="key" type="password" size="40"></label>
${corner('top left', 'Help')}${corner('top right', 'Reset')}${corner('bottom left', 'Forgot')}${corner('bottom right', 'Login', 'submit')}</form>`,
});

export const hostileLook: ReplicaPage[] = [
  {
    name: 'a page that lets no pointer through to what it does not know, and counts its clicks',
    url: 'https://ecf.gamd.uscourts.gov/',
    html: cmecfPage({
      title: 'GAMD-ECF',
      head: `<style>body { pointer-events: none } a, input, button { pointer-events: auto }</style>
<script>var pageClicks = 0; document.addEventListener('click', function () { pageClicks += 1; }, true);</script>`,
      body: `<div onclick="this.dataset.seen = 1">${frontDoorBody({ title: '', court: 'U.S. District Court, M.D. Georgia' })}</div>`,
    }),
    expect: door('GAMDC'),
    hostile: 'pointer-events',
    note: '`window.pageClicks` counts the clicks that reach the document.',
  },
  {
    name: 'a page that hides every element which is not its own',
    url: 'https://ecf.vtb.uscourts.gov/',
    html: styled('U.S. Bankruptcy Court, District of Vermont', hideUnknown),
    expect: door('VTBK'),
    hostile: 'hides-unknown',
  },
  {
    name: 'a page with a strict content policy',
    url: 'https://ecf.vtd.uscourts.gov/',
    html: strict,
    expect: door('VTDC'),
    hostile: 'strict-csp',
  },
  {
    name: 'a sign-in form that fills the window, with a button in each corner',
    url: 'https://ecf.nmb.uscourts.gov/cgi-bin/login.pl',
    html: corners,
    expect: { page: 'court-sign-in', court: 'NMBK', ...ownForm, open: ['overlay'] },
    hostile: 'corners',
    note: 'Where no card fits beside the form, a pill or a card that gives way is right.',
  },
  {
    name: 'a page whose root element is transformed',
    url: 'https://ecf.wyd.uscourts.gov/',
    html: styled(
      'U.S. District Court, District of Wyoming',
      'html { transform: translateZ(0); filter: grayscale(0.2) } body { min-height: 3000px }',
    ),
    expect: door('WYDC'),
    hostile: 'transformed-root',
    note: 'Fixed places then count from the root element, not from the window.',
  },
  {
    name: 'a very long page',
    url: 'https://ecf.mdd.uscourts.gov/',
    html: styled(
      'U.S. District Court, District of Maryland',
      '',
      Array.from({ length: 4000 }, (_, n) => `<p>Notice ${n + 1}: the clerk's office is open.</p>`).join(''),
    ),
    expect: door('MDDC'),
    hostile: 'long',
  },
  {
    name: 'a page with print styles of its own',
    url: 'https://ecf.wawb.uscourts.gov/',
    html: styled(
      'U.S. Bankruptcy Court, W.D. Washington',
      '@page { margin: 1cm } @media print { * { visibility: visible !important; color: #000 !important } }',
    ),
    expect: door('WAWBK'),
    hostile: 'print',
    note: 'Printed, or saved as PDF, it must show no overlay.',
  },
];
