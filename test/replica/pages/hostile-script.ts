import { cmecfPage } from '../markup/cmecf-page.ts';
import { scriptValue } from '../markup/escape.ts';
import { frontDoor } from '../markup/front-door.ts';
import { legacyForm } from '../markup/legacy-form.ts';
import { menuBar } from '../markup/menu-bar.ts';
import { signOnPage } from '../markup/sign-on-page.ts';
import { stepDialog } from '../markup/sign-on-parts.ts';
import { docket } from '../markup/signed-in-pages.ts';
import { signedInPage } from '../sites/menus.ts';
import type { ReplicaPage } from '../types.ts';
import { byList, byPage, ownForm, silent } from './usual.ts';

const form = (title: string, court: string) => legacyForm({ title, court, action: '/cgi-bin/login.pl' });

/** The steps after the password, in the page from the start but not shown. */
const hiddenSteps = `<div hidden>${stepDialog('redaction')[1]}</div><div style="display:none">${stepDialog('mfa')[1]}</div>`;

/** A button that turns the page into another one, address and all, without loading it. */
const turnInto = (path: string, html: string) => `<p><input type="button" id="turn" value="Go on"></p><script>
document.getElementById('turn').onclick = function () {
  history.pushState(null, '', ${scriptValue(path)});
  document.body.innerHTML = ${scriptValue(html)};
};</script>`;

const turn = [{ do: 'press', target: '#turn' }] as const;

const modal = `<dialog id="notice"><h3>Notice of maintenance</h3><p>CM/ECF is down from midnight to 5 a.m.</p>
<button onclick="this.closest('dialog').close()">Close</button></dialog>
<button id="openNotice" onclick="document.getElementById('notice').showModal()">Show the notice</button>
<script>document.getElementById('notice').showModal();</script>`;

const fakeModal = `<div style="position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:2147483647" class="ui-widget-overlay"></div>
<div class="ui-dialog" role="dialog" style="z-index:2147483647"><div class="ui-dialog-titlebar">Notice</div>
<p>Read this before you sign in.</p><button id="btnAckOkay" type="button"
onclick="document.querySelectorAll('.ui-dialog,.ui-widget-overlay').forEach(function (e) { e.remove(); })">OK</button></div>`;

export const hostileScript: ReplicaPage[] = [
  {
    name: 'a page that opens a native modal dialog',
    url: 'https://ecf.rib.uscourts.gov/',
    html: frontDoor({ title: 'RIB Live Area', court: 'U.S. Bankruptcy Court, Rhode Island', notice: modal }),
    expect: { page: 'front-door', court: 'RIBK', ...byList },
    hostile: 'native-modal',
  },
  {
    name: 'a Central Sign-On page under a notice with the highest layer there is',
    url: 'https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=GASDC',
    html: signOnPage({ after: fakeModal }),
    expect: { page: 'central-sign-on', court: 'GASDC', ...byPage },
    hostile: 'fake-modal',
  },
  {
    name: 'a Central Sign-On page that has its later dialogs hidden from the start',
    url: 'https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=TNWBK',
    html: signOnPage({ after: hiddenSteps }),
    expect: { page: 'central-sign-on', court: 'TNWBK', ...byPage },
    note: 'What is not shown is not a state that the page is in.',
  },
  {
    name: 'a docket that becomes a sign-in form in place',
    url: 'https://ecf.ksd.uscourts.gov/cgi-bin/DktRpt.pl?400000000000001-L_1_0-1',
    html: signedInPage(
      'ecf.ksd.uscourts.gov',
      'viewer',
      docket(5) + turnInto('/cgi-bin/login.pl', form('KSD-ECF', 'U.S. District Court, Kansas')),
      false,
    ),
    act: [...turn, { do: 'fill', target: 'input[name="login"]', value: 'right' }],
    expect: { page: 'court-sign-in', court: 'KSDC', ...ownForm },
    hostile: 'in-place',
  },
  {
    name: 'a front door that becomes a docket in place',
    url: 'https://ecf.vaed.uscourts.gov/',
    html: frontDoor({
      title: 'VAED-ECF',
      court: 'U.S. District Court, E.D. Virginia',
      notice: turnInto('/cgi-bin/DktRpt.pl?400000000000002-L_1_0-1', menuBar('viewer') + docket(5)),
    }),
    act: [...turn],
    expect: silent('signed-in', 'VAEDC'),
    hostile: 'in-place',
  },
  {
    name: 'a sign-in page whose form comes late',
    url: 'https://ecf.okwd.uscourts.gov/cgi-bin/login.pl',
    html: cmecfPage({
      title: 'OKWD-ECF',
      body: `<p id="wait">One moment ...</p><script>setTimeout(function () {
document.getElementById('wait').outerHTML = ${scriptValue(form('OKWD-ECF', 'U.S. District Court, W.D. Oklahoma'))};
}, 1200);</script>`,
    }),
    expect: { page: 'court-sign-in', court: 'OKWDC', ...ownForm },
    hostile: 'late-form',
    note: 'Until the form is there, the list answers.',
  },
  {
    name: 'a front door that writes itself anew after loading',
    url: 'https://ecf.lawb.uscourts.gov/',
    html: `<html><head><title>LAWB-ECF</title></head><body>Loading ...<script>
setTimeout(function () { document.open(); document.write(${scriptValue(
      frontDoor({ title: 'LAWB Live Area', court: 'U.S. Bankruptcy Court, W.D. Louisiana' }),
    )}); document.close(); }, 700);</script></body></html>`,
    expect: { page: 'front-door', court: 'LAWBK', ...byList },
    hostile: 'rewrites',
    note: 'Whatever stood in the document before is gone, the overlay too.',
  },
];
