import { readFileSync } from 'node:fs';
import { logoSvg, signSvg } from '../icons/drawing.ts';
import { ROOT } from '../steps.ts';

/** A picture of a page, and what a frame says above it. */
export interface Shown {
  png: Buffer;
  /** Its width on the picture, in pixels. */
  width: number;
  /** What stands in the window's address field; null for a window without one. */
  address: string | null;
}

const tokens = readFileSync(`${ROOT}components/tokens.css`, 'utf8');

const STYLE = `${tokens}
* { box-sizing: border-box; margin: 0 }
html { color-scheme: light; font-family: var(--font); color: var(--ink) }
body { overflow: hidden; background: linear-gradient(#e9f1fa, #c9dcf0) }
.picture { width: 1280px; height: 800px; padding: 34px 80px 0; overflow: hidden }
header { display: flex; gap: 22px; align-items: center; margin-bottom: 26px }
header svg { flex: none }
h1 { font-size: 40px; line-height: 1.15; letter-spacing: -0.01em; color: #083a70 }
header p { font-size: 21px; line-height: 1.35; color: #31475f; margin-top: 4px }
.windows { display: flex; gap: 40px; justify-content: center; align-items: flex-start }
.window { background: #fff; border-radius: 12px; overflow: hidden; box-shadow: 0 0 0 1px rgb(8 58 112 / 14%), 0 18px 50px rgb(8 58 112 / 28%) }
.window img { display: block }
.bar { height: 40px; background: #e3e9f0; display: flex; align-items: center; gap: 8px; padding: 0 14px }
.bar i { width: 11px; height: 11px; border-radius: 50%; background: #b4c0cd }
.bar span { flex: 1; margin-left: 10px; height: 26px; border-radius: 13px; background: #fff; font-size: 14px; line-height: 26px; padding: 0 14px; color: #3c4a59; white-space: nowrap; overflow: hidden }
.tile { display: flex; align-items: center; justify-content: center; color: #fff; background: linear-gradient(#1468bd, #084a8f) }
.tile div { max-width: 66% }
.tile span { display: block; text-wrap: balance }
.tile b { display: block; white-space: nowrap; letter-spacing: -0.01em }`;

/** A page of 1280 × 800: a headline, a sentence, and windows that show the extension. */
export function frame(words: { headline: string; text: string }, windows: readonly Shown[]): string {
  return html(`<div class="picture"><header>${logoSvg(84)}<div><h1>${escaped(words.headline)}</h1>
<p>${escaped(words.text)}</p></div></header><div class="windows">${windows.map(window).join('')}</div></div>`);
}

/** A tile with name and motto. */
export function tile(
  { width, height }: { width: number; height: number },
  name: string,
  motto: string,
): string {
  const unit = height / 28;
  return html(`<div class="tile" style="width:${width}px;height:${height}px;gap:${unit * 0.6}px">
${signSvg(Math.round(unit * 12.5))}<div><b style="font-size:${unit * 3.5}px">${escaped(name)}</b>
<span style="font-size:${unit * 2.1}px;line-height:1.3">${escaped(motto)}</span></div></div>`);
}

export const logo = (size: number): string => html(logoSvg(size), 'background:none');

function window({ png, width, address }: Shown): string {
  const bar =
    address === null ? '' : `<div class="bar"><i></i><i></i><i></i><span>${escaped(address)}</span></div>`;
  const source = `data:image/png;base64,${png.toString('base64')}`;
  return `<div class="window" style="width:${width}px">${bar}<img alt="" width="${width}" src="${source}"></div>`;
}

function html(body: string, style = ''): string {
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body style="${style}">${body}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
