import { REPLICA_NOTE } from './cmecf-page.ts';
import { escapeHtml } from './escape.ts';

interface PlainPage {
  title: string;
  body: string;
  head?: string;
  /** Line in the band at the top. */
  banner?: string;
  /** Colour of that band. */
  colour?: string;
}

/** A well-formed page of today: court websites, PACER's own sites, appellate and ACMS pages. */
export const plainPage = ({
  title,
  body,
  head = '',
  banner = title,
  colour = '#1b3a5c',
}: PlainPage): string => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { margin: 0; font: 15px/1.5 'Segoe UI', Arial, sans-serif; color: #222; background: #fff }
.banner { background: ${colour}; color: #fff; padding: 14px 28px; font-size: 20px }
main { max-width: 860px; margin: 0 auto; padding: 20px 28px }
a { color: #1c5aa0 } table { border-collapse: collapse } td, th { padding: 5px 12px; border: 1px solid #ccc; text-align: left }
.replica { color: #777; font-size: 12px; margin-top: 40px }
</style>
${head}</head>
<body>
<header class="banner">${banner}</header>
<main>
${body}
${REPLICA_NOTE}
</main>
</body>
</html>
`;
