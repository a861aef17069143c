import { cmecfPage } from './cmecf-page.ts';
import { escapeHtml } from './escape.ts';

interface FrontDoor {
  title: string;
  court: string;
  /** Where "log in" leads. */
  login?: string;
  /** Paragraphs between the heading and the links. */
  notice?: string;
  head?: string;
  background?: string;
}

const links = `<a href="/cgi-bin/CourtInfo.pl?location=main">Court Information</a> |
<a href="/cgi-bin/rss_outside.pl">RSS Feed</a> | <a href="/cgi-bin/Opinions.pl">Opinions</a> |
<a href="https://pacer.uscourts.gov/">PACER</a>`;

/** What stands on a district or bankruptcy court's front door, without the page around it. */
export const frontDoorBody = ({ court, login = '/cgi-bin/login.pl', notice = '' }: FrontDoor): string =>
  `<center><img src="/graphics/seal.svg" width="96" height="96" alt="">
<h2>${escapeHtml(court)}</h2>
<p><b>Electronic Case Filing System</b></p>
<table width="700" cellpadding="8" border="0"><tr><td bgcolor="#e4ecf5">
<p>For court business only. Use of this system is logged.</p>
${notice}
<p align="center"><font size="4"><a href="${escapeHtml(login)}">Log in to file or view documents</a></font></p>
<p align="center">${links}</p>
</td></tr></table></center>`;

export const frontDoor = (door: FrontDoor): string =>
  cmecfPage({
    title: door.title,
    body: frontDoorBody(door),
    ...(door.head && { head: door.head }),
    ...(door.background && { background: door.background }),
  });
