import type { Reply } from '../types.ts';

/** A plain star in a ring: a seal of no court. */
const seal = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="47" fill="#20527d"/>
<circle cx="50" cy="50" r="38" fill="none" stroke="#fff" stroke-width="2"/>
<path fill="#fff" d="M50 20l8.5 20 21.500 2-16.300 14.200 5 21.100L50 66l-18.700 11.300 5-21.100L20 42l21.500-2z"/></svg>`;

/** The stylesheet of the page whose content policy allows no inline style. */
const css = `body { font: 14px/1.5 Arial, sans-serif; margin: 24px; background: #f4f6f8 }
form { background: #fff; border: 1px solid #bbb; padding: 16px; width: 340px }\nlabel { display: block; margin: 8px 0 }`;

const files: Record<string, [type: string, body: string]> = {
  '/graphics/seal.svg': ['image/svg+xml', seal],
  '/css/default.css': ['text/css', css],
  '/favicon.ico': ['image/svg+xml', seal],
};

/** Pictures and styles, the same at every host. */
export function assets(url: URL): Reply | undefined {
  const [type, body] = files[url.pathname] ?? [];
  return type && body
    ? { headers: { 'Content-Type': type, 'Cache-Control': 'max-age=3600' }, body }
    : undefined;
}
