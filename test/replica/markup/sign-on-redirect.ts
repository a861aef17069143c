import { cmecfPage } from './cmecf-page.ts';
import { scriptValue } from './escape.ts';

/** Address of Central Sign-On for a court, to return to `appurl`. `encode` as some courts do and others do not. */
export const signOnAddress = (pscCourtId: string, appurl: string, encode = false): string =>
  `https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=${pscCourtId}&appurl=${encode ? encodeURIComponent(appurl) : appurl}`;

/**
 * The small page with which a NextGen court sends someone without a session to Central Sign-On.
 * `hold` makes its script wait for a press of the button, so that the page can be looked at.
 */
export const signOnRedirect = (title: string, address: string, hold = false): string =>
  hold
    ? cmecfPage({
        title,
        body: `<center><p>You are being sent to the PACER login page.</p>
<p><input type="button" id="go" value="Continue"></p></center>
<script type="text/javascript">
function sendToSignOn() { location.assign(${scriptValue(address)}); }
document.getElementById("go").onclick = sendToSignOn;
</script>`,
      })
    : `<html><head><title>${title}</title></head><body><script type="text/javascript">
location.assign(${scriptValue(address)});
</script></body></html>
`;
