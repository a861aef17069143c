import { escapeHtml } from './escape.ts';

interface CmecfPage {
  title: string;
  body: string;
  /** Extra markup for the outer head. */
  head?: string;
  /** The menu bar of a signed-in page. */
  menu?: string;
  background?: string;
}

const style = `<style type="text/css">
body { font-family: arial, helvetica, sans-serif; font-size: 13px; margin: 0 }
#cmecfMainContent { padding: 10px 16px }
#topmenu { background: #20527d; padding: 5px 10px; color: #fff; font-size: 13px }
#topmenu a { color: #fff; font-weight: bold; text-decoration: none; margin-right: 22px }
h2 { color: #0000cc; font-size: 20px } th { text-align: left; background: #d8e0ea }
.replica { color: #777; font-size: 11px; margin-top: 30px }
@media print { #topmenu { display: none } }
</style>`;

/** Said on every page, so that no picture of the replica passes for a court's page. */
export const REPLICA_NOTE = '<p class="replica">A replica for tests. Not a page of any court.</p>';

/**
 * A district or bankruptcy CM/ECF page. Like the real ones it has no doctype, and a second whole document (with its own
 * `<html>`, `<head>` and `<title>`) sits inside the body of the first.
 */
export const cmecfPage = ({
  title,
  body,
  head = '',
  menu = '',
  background = '#fffff0',
}: CmecfPage): string => `<html><head><title>${escapeHtml(title)}</title>
${head}${style}</head><body BGCOLOR=${background} TEXT=#000000>${menu}
<div id="cmecfMainContent"><input type="hidden" id="cmecfMainContentScroll" value="0">
<HTML>
<HEAD><TITLE>${escapeHtml(title)}</TITLE></HEAD>
<BODY BGCOLOR="${background}">
${body}
${REPLICA_NOTE}
</BODY>
</HTML>
</div></body></html>
`;
