import { DomUtils, parseDocument } from 'htmlparser2';
import { text } from '../../words/index.ts';
import { bareAdmx } from './admx.ts';
import { CHROMIUM_BROWSERS, type ChromiumKind, folderOfUpdates } from './chromium-browsers.ts';
import type { Deployment } from './deployment.ts';
import { FileProblem, type Found } from './found.ts';
import { isJson, type Json } from './json-file.ts';
import { LEAVES, type Leaf, putAt, valueAt } from './leaves.ts';
import { categoryOf, INSTALL, settingName } from './template-names.ts';
import { registryValue } from './windows-registry.ts';
import { element } from './xml.ts';

/*
 * A custom profile of Intune for Windows: rows of an OMA-URI and a text. The first row brings the template in, the others
 * set what it describes. https://learn.microsoft.com/en-us/windows/client-management/win32-and-centennial-app-policy-configuration
 * As a file it has the shape that Microsoft Graph takes:
 * https://learn.microsoft.com/en-us/graph/api/intune-deviceconfig-windows10customconfiguration-create
 */

const INGEST = './Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall';
const CONFIG = './Device/Vendor/MSFT/Policy/Config';
const APP = 'EcfSignpost';
const ENABLED = '<enabled/>';
const DISABLED = '<disabled/>';

export function intuneProfile(browser: ChromiumKind, deployment: Deployment): Json {
  const { name } = CHROMIUM_BROWSERS[browser];
  const set = LEAVES.filter((leaf) => valueAt(deployment.policy, leaf) !== undefined);
  return {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `ECF Signpost for ${name}`,
    description: 'Installs ECF Signpost, and sets its policy.',
    omaSettings: [
      row('Template', `${INGEST}/${APP}/Policy/${categoryOf(browser)}`, bareAdmx(browser, deployment)),
      row('Install ECF Signpost', uriOf(browser, null, INSTALL), ENABLED),
      ...set.map((leaf) =>
        row(
          leaf.title,
          uriOf(browser, leaf.group, settingName(leaf)),
          rowValue(leaf, valueAt(deployment.policy, leaf)),
        ),
      ),
    ],
  };
}

function row(displayName: string, omaUri: string, value: string): Json {
  return { '@odata.type': '#microsoft.graph.omaSettingString', displayName, omaUri, value };
}

function uriOf(browser: ChromiumKind, group: string | null, setting: string): string {
  const categories = [categoryOf(browser), ...(group === null ? [] : [group])];
  return `${CONFIG}/${[APP, 'Policy', ...categories].join('~')}/${setting}`;
}

function rowValue(leaf: Leaf, value: unknown): string {
  if (typeof value === 'boolean') return value ? ENABLED : DISABLED;
  return ENABLED + element('data', { id: settingName(leaf), value: String(registryValue(value)) }).markup;
}

export function isIntune(json: Json): boolean {
  return Array.isArray(json.omaSettings);
}

/** Reads such a profile. Throws `FileProblem` where nothing of it is the extension's. */
export function readIntune({ omaSettings }: Json): Found {
  const found: Found = { foreign: [] };
  const policy: Record<string, unknown> = {};
  const rows = (omaSettings as unknown[]).filter(isJson);
  let ours = 0;
  for (const each of rows) {
    const uri = String(each.omaUri);
    const value = String(each.value ?? '');
    const [, setting] = new RegExp(`^${CONFIG}/${APP}~Policy~[^/]*/(\\w+)$`).exec(uri) ?? [];
    const leaf = LEAVES.find((known) => settingName(known) === setting);
    if (uri.startsWith(`${INGEST}/${APP}/`)) takeTemplate(found, value);
    else if (leaf) putAt(policy, leaf, readValue(leaf, value));
    else if (setting !== INSTALL) {
      found.foreign.push(uri);
      continue;
    }
    ours++;
  }
  if (ours === 0) throw new FileProblem(text('builder.file.nothing'));
  found.policy = policy;
  return found;
}

/** ID and update address, from the template that the profile brings in. */
function takeTemplate(found: Found, admx: string): void {
  const document = parseDocument(admx, { xmlMode: true });
  const [, id] = /ExtensionSettings\\([a-p]{32})\b/.exec(admx) ?? [];
  if (id) found.id = id;
  const item = DomUtils.findOne(
    ({ name, attribs }) => name === 'item' && attribs.valueName === 'update_url',
    document.children,
  );
  if (!item) return;
  const address = DomUtils.textContent(item).trim();
  const folder = folderOfUpdates(address);
  if (folder !== undefined) found.folder = folder;
  else found.foreign.push(`ADMXInstall.update_url = ${JSON.stringify(address)}`);
}

/** What a row sets; what cannot be told stays the text that it is. */
function readValue(leaf: Leaf, value: string): unknown {
  const { children } = parseDocument(value, { xmlMode: true });
  const tag = (name: string) => DomUtils.findOne((each) => each.name === name, children);
  if (leaf.kind.is === 'yes-no') return tag('enabled') ? true : tag('disabled') ? false : value;
  return tag('data')?.attribs.value ?? value;
}
