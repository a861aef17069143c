/** A piece of XML: a tag, its attributes, and what is in it; a text is escaped. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (string | Markup)[]
): Markup {
  const head = [
    tag,
    ...Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`),
  ].join(' ');
  const inner = content.map((each) => (typeof each === 'string' ? escaped(each) : each.markup)).join('');
  return { markup: inner === '' ? `<${head}/>` : `<${head}>${inner}</${tag}>` };
}

/** XML that is put together, and needs no escaping. */
export interface Markup {
  markup: string;
}

/** A whole document, a line for each tag that has no text in it. */
export function xmlDocument({ markup }: Markup, note = ''): string {
  const declared = `<?xml version="1.0" encoding="utf-8"?>\n`;
  return `${declared}${note}${markup.replace(/(<\/?[^>]+>)(?=<)/g, '$1\n')}\n`;
}

/** Line breaks and tabs too: in an attribute they would be read as spaces. https://www.w3.org/TR/xml/#AVNormalize */
function escaped(text: string): string {
  return text.replace(/[&<>"\n\t\r]/g, (each) => `&#${each.charCodeAt(0)};`);
}
