import type { z } from 'zod/mini';
import { text } from '../../words/index.ts';
import { ABOUT, GROUPS, type Group } from '../about.ts';
import { kindOf } from '../kind-of.ts';
import { CHROMIUM_BROWSERS, type ChromiumKind, forcedInstall } from './chromium-browsers.ts';
import type { Deployment, Install } from './deployment.ts';
import { FileProblem, type Found } from './found.ts';
import { isJson } from './json-file.ts';
import { LEAVES, type Leaf, valueAt } from './leaves.ts';
import { policyKey, registryValue } from './windows-registry.ts';
import { element, type Markup, xmlDocument } from './xml.ts';

/*
 * Administrative templates for Windows' group policy: the ADMX says what can be set and where the registry has it, the
 * ADML has the words. https://learn.microsoft.com/en-us/previous-versions/windows/desktop/policy/admx-schema
 * Each key of the policy is a setting of its own, so that what is not configured is not there. A template has no values:
 * those that it was made with stand in the dialogs as what is offered, and in a comment, by which the builder opens it.
 */

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const VERSION = { revision: '1.0', schemaVersion: '1.0' } as const;
/** Windows cuts a text at 1023 letters unless told otherwise. */
const LONGEST = { text: '2000', list: '1000000' } as const;
/** Any character may stand in a text, also those that end a line. */
const NOTE = /<!-- ecf-signpost (\{[\s\S]*\}) -->/;

/** Names in a template have letters, numbers and low lines. */
const nameOf = ({ path }: Pick<Leaf, 'path'>) => path.join('_');
const optionName = (leaf: Leaf, option: string) => `${nameOf(leaf)}_${option.replaceAll('-', '_')}`;
const string = (id: string) => `$(string.${id})`;

/** The setting that forces the extension in. */
export const INSTALL = 'install';

/** The category of all settings, and below it one for each group. */
export const categoryOf = (browser: ChromiumKind) => `EcfSignpost_${browser}`;
export const settingName = nameOf;

export function admx(browser: ChromiumKind, deployment: Deployment): string {
  const made = JSON.stringify(deployment).replace(/-(?=-)/g, '\\u002d'); // two hyphens would end the comment
  return xmlDocument(definitions(browser, deployment), `<!-- ecf-signpost ${made} -->\n`);
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
  const id = nameOf(leaf);
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

/** The words of a template, in English: what `ABOUT` says of each key. */
export function adml(browser: ChromiumKind, { policy }: Deployment): string {
  const { name } = CHROMIUM_BROWSERS[browser];
  const texts: [id: string, words: string][] = [
    ['product', `ECF Signpost (${name})`],
    ['supported', `${name} 126 or later`],
    [INSTALL, 'Install ECF Signpost'],
    [
      `${INSTALL}_explain`,
      'Enabled: the extension is installed for everybody, and nobody can remove it. Disabled, or not configured: it is not installed by this setting.',
    ],
    ...(Object.entries(GROUPS) as [Group, string][]).map(([group, words]): [string, string] => [
      `group_${group}`,
      words,
    ]),
    ...LEAVES.flatMap(wordsOf),
  ];
  const offered = LEAVES.filter(({ kind }) => kind.is !== 'yes-no');
  return xmlDocument(
    element(
      'policyDefinitionResources',
      { xmlns: NAMESPACE, ...VERSION },
      element('displayName', {}, `ECF Signpost (${name})`),
      element('description', {}, 'What an administrator sets for everybody in the organization.'),
      element(
        'resources',
        {},
        element('stringTable', {}, ...texts.map(([id, words]) => element('string', { id }, words))),
        element('presentationTable', {}, ...offered.map((leaf) => presentation(leaf, valueAt(policy, leaf)))),
      ),
    ),
  );
}

function wordsOf(leaf: Leaf): [string, string][] {
  const { about, kind } = leaf;
  const options = kind.is === 'choice' ? kind.options : [];
  return [
    [nameOf(leaf), leaf.title],
    [`${nameOf(leaf)}_explain`, explained(leaf)],
    ...options.map((option): [string, string] => [
      optionName(leaf, option),
      option === about.without ? `${option} (as without this setting)` : option,
    ]),
  ];
}

function explained({ about, kind }: Leaf): string {
  if (kind.is === 'yes-no') return `${about.description}\n\nEnabled: true. Disabled: false.`;
  const example = registryValue(about.example);
  if (kind.is !== 'list') return `${about.description}\n\nExample: ${example}`;
  return [
    about.description,
    ...partsExplained(kind.entry),
    `A list in JSON, on one line. Example: ${example}`,
  ].join('\n\n');
}

/** What the parts of an entry are; nothing, where it is a single text. */
function partsExplained(entry: z.ZodMiniType): string[] {
  const kind = kindOf(entry);
  if (kind.is !== 'object') return [];
  return Object.entries(kind.parts).map(([name, part]) => `${name}: ${ABOUT.get(part)?.description ?? ''}`);
}

function presentation(leaf: Leaf, value: unknown): Markup {
  const id = nameOf(leaf);
  const { kind, about } = leaf;
  if (kind.is === 'choice') {
    const offered = kind.options.indexOf(String(value ?? about.without ?? about.example));
    return element(
      'presentation',
      { id },
      element(
        'dropdownList',
        { refId: id, noSort: 'true', defaultItem: String(Math.max(offered, 0)) },
        about.title,
      ),
    );
  }
  return element(
    'presentation',
    { id },
    element(
      'textBox',
      { refId: id },
      element('label', {}, about.title),
      ...(value === undefined ? [] : [element('defaultValue', {}, String(registryValue(value)))]),
    ),
  );
}

/** Reads back what a template was made with. Throws `FileProblem` where it does not say that. */
export function readTemplate(content: string): Found {
  const [, made = ''] = NOTE.exec(content) ?? [];
  if (made === '') throw new FileProblem(text('builder.file.template'));
  try {
    const { policy, install } = JSON.parse(made);
    if (isJson(policy) && isJson(install)) {
      const found: Found = { policy, foreign: [] };
      if (typeof install.id === 'string') found.id = install.id;
      if (install.folder === null || typeof install.folder === 'string') found.folder = install.folder;
      return found;
    }
  } catch {
    // said below
  }
  throw new FileProblem(text('builder.file.template'));
}
