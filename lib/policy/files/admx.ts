import { GROUPS } from '../about.ts';
import { CHROMIUM_BROWSERS, type ChromiumKind, forcedInstall } from './chromium-browsers.ts';
import type { Deployment, Install } from './deployment.ts';
import { LEAVES, type Leaf } from './leaves.ts';
import { categoryOf, INSTALL, NAMESPACE, optionName, settingName, VERSION } from './template-names.ts';
import { noteOf } from './template-note.ts';
import { policyKey, registryValue } from './windows-registry.ts';
import { element, type Markup, xmlDocument } from './xml.ts';

/** Windows cuts a text at 1023 letters unless told otherwise. */
const LONGEST = { text: '2000', list: '1000000' } as const;

const string = (id: string) => `$(string.${id})`;

/** What can be set for a browser, and where the registry has it. The deployment stands in a comment. */
export function admx(browser: ChromiumKind, deployment: Deployment): string {
  return xmlDocument(definitions(browser, deployment), noteOf(deployment));
}

/** The ADMX without values, for a device management that takes it in. */
export function bareAdmx(browser: ChromiumKind, deployment: Deployment): string {
  return xmlDocument(definitions(browser, deployment));
}

function definitions(browser: ChromiumKind, { install }: Deployment): Markup {
  const { registry } = CHROMIUM_BROWSERS[browser];
  const product = categoryOf(browser);
  return element(
    'policyDefinitions',
    { xmlns: NAMESPACE, ...VERSION },
    element(
      'policyNamespaces',
      {},
      element('target', { prefix: 'ecfsignpost', namespace: `EcfSignpost.Policies.${browser}` }),
    ),
    element('resources', { minRequiredRevision: VERSION.revision }),
    element(
      'supportedOn',
      {},
      element(
        'definitions',
        {},
        element('definition', { name: 'supported', displayName: string('supported') }),
      ),
    ),
    element(
      'categories',
      {},
      element('category', { name: product, displayName: string('product') }),
      ...Object.keys(GROUPS).map((group) =>
        element(
          'category',
          { name: group, displayName: string(`group_${group}`) },
          element('parentCategory', { ref: product }),
        ),
      ),
    ),
    element(
      'policies',
      {},
      installSetting(`${registry}\\ExtensionSettings\\${install.id}`, product, forcedValues(install)),
      ...LEAVES.map((leaf) => setting(leaf, `${registry}\\${policyKey(install.id)}`)),
    ),
  );
}

function forcedValues(install: Install): [string, string | number][] {
  return Object.entries(forcedInstall(install)).map(([name, value]) => [name, registryValue(value)]);
}

function installSetting(key: string, category: string, values: readonly [string, string | number][]): Markup {
  const list = (tag: string, shown: (value: string | number) => Markup) =>
    element(
      tag,
      {},
      ...values.map(([valueName, value]) =>
        element('item', { key, valueName }, element('value', {}, shown(value))),
      ),
    );
  return element(
    'policy',
    {
      name: INSTALL,
      class: 'Both',
      displayName: string(INSTALL),
      explainText: string(`${INSTALL}_explain`),
      key,
    },
    ...placed(category),
    list('enabledList', valueMarkup),
    list('disabledList', () => element('delete')),
  );
}

function setting(leaf: Leaf, root: string): Markup {
  const id = settingName(leaf);
  const [valueName = '', ...above] = leaf.path.toReversed();
  const key = [root, ...above.reverse()].join('\\');
  const named = { name: id, class: 'Both', displayName: string(id), explainText: string(`${id}_explain`) };
  const place = placed(leaf.group);
  if (leaf.kind.is === 'yes-no') {
    return element(
      'policy',
      { ...named, key, valueName },
      ...place,
      element('enabledValue', {}, valueMarkup(1)),
      element('disabledValue', {}, valueMarkup(0)),
    );
  }
  return element(
    'policy',
    { ...named, presentation: `$(presentation.${id})`, key },
    ...place,
    element('elements', {}, inputOf(leaf, id, valueName)),
  );
}

function inputOf(leaf: Leaf, id: string, valueName: string): Markup {
  const common = { id, valueName, required: 'true' };
  if (leaf.kind.is !== 'choice') {
    return element('text', { ...common, maxLength: LONGEST[leaf.kind.is === 'list' ? 'list' : 'text'] });
  }
  return element(
    'enum',
    common,
    ...leaf.kind.options.map((option) =>
      element(
        'item',
        { displayName: string(optionName(leaf, option)) },
        element('value', {}, valueMarkup(option)),
      ),
    ),
  );
}

function placed(category: string): Markup[] {
  return [element('parentCategory', { ref: category }), element('supportedOn', { ref: 'supported' })];
}

function valueMarkup(value: string | number): Markup {
  return typeof value === 'number'
    ? element('decimal', { value: String(value) })
    : element('string', {}, value);
}
