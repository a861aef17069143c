import type { z } from 'zod/mini';
import { ABOUT, GROUPS, type Group } from '../about.ts';
import { kindOf } from '../kind-of.ts';
import { CHROMIUM_BROWSERS, type ChromiumKind } from './chromium-browsers.ts';
import type { Deployment } from './deployment.ts';
import { LEAVES, type Leaf, valueAt } from './leaves.ts';
import { INSTALL, NAMESPACE, optionName, settingName, VERSION } from './template-names.ts';
import { registryValue } from './windows-registry.ts';
import { element, type Markup, xmlDocument } from './xml.ts';

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
    [settingName(leaf), leaf.title],
    [`${settingName(leaf)}_explain`, explained(leaf)],
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
  const id = settingName(leaf);
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
