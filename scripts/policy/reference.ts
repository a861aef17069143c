import type { z } from 'zod/mini';
import { ABOUT, GROUPS, isRequired, kindOf, policySchema } from '../../lib/policy/index.ts';

/** The reference of the policy, made from its schema, as Markdown. */
export function reference(): string {
  const kind = kindOf(policySchema);
  const keys = kind.is === 'object' ? Object.entries(kind.parts) : [];
  const groups = Object.entries(GROUPS).flatMap(([group, title]) => [
    `## ${title}`,
    ...keys
      .filter(([, schema]) => ABOUT.get(schema)?.group === group)
      .flatMap(([name, schema]) => keyText(name, schema)),
  ]);
  return `${[...INTRODUCTION, '## All keys at once', block(wholeExample(keys)), ...groups].join('\n\n')}\n`;
}

const INTRODUCTION = [
  '# Policies',
  '<!-- Made by `npm run policy:docs` from lib/policy/schema.ts. Change that, not this. -->',
  `An administrator sets these keys for everybody in the organization. Chromium, Chrome and Edge give them to the extension
from \`3rdparty.extensions.EXTENSION_ID\` of a policy file, from the registry key
\`…\\3rdparty\\extensions\\EXTENSION_ID\\policy\`, or from the management console; Firefox from
\`policies.3rdparty.Extensions\`. All keys may be left out. Court IDs are PACER’s own, as the extension’s search shows them.`,
  '## What comes of a mistake',
  `Every mistake is listed on the extension’s settings page under “For administrators”: where it is, what was found, what is
expected, and what the extension does instead. It costs no more than it must. A wrong part is left out; an entry of a list is
left out where a part is wrong without which it would say something else (marked “vital” below); all else holds.`,
  `Chromium, Chrome and Edge drop a whole key at the top, without a word, where its name is misspelled or a value in it is of
another kind (a number for a text). The extension cannot see that. Its page names the keys that came, and \`chrome://policy\`
shows the others. Firefox gives everything to the extension.`,
  '## What may be written otherwise',
  `Not every place can write JSON. For true and false, \`1\` and \`0\` will do, also as texts; a list may be JSON text, or values
numbered from 1; an object may be JSON text.`,
  '## When it holds',
  `A change holds within seconds, without a restart, in Chromium, Chrome and Edge. Firefox reads its policies when it starts. In
the first seconds after the browser’s start, the policy that it gave last holds. What people had set before is kept, and comes
back once it is no longer locked.`,
];

function keyText(name: string, schema: z.ZodMiniType): string[] {
  const { title, description, example } = aboutOf(schema);
  const parts = partsOf(schema);
  return [
    `### \`${name}\``,
    `**${title}.** ${description}${parts.length > 0 ? '' : ` ${factsOf(schema)}`}`,
    ...(parts.length > 0 ? [table(parts)] : []),
    block({ [name]: example }),
  ];
}

/** The parts of an object, or of the entries of a list. */
function partsOf(schema: z.ZodMiniType): [name: string, part: z.ZodMiniType, required: boolean][] {
  const kind = kindOf(schema);
  if (kind.is === 'list') return partsOf(kind.entry);
  if (kind.is !== 'object') return [];
  return Object.entries(kind.parts).map(([name, part]) => [name, part, isRequired(schema, name)]);
}

function table(parts: ReturnType<typeof partsOf>): string {
  const rows = parts.map(([name, part, required]) => {
    const { title, description, vital } = aboutOf(part);
    const must = required ? 'must be given' : vital ? 'vital' : '';
    return `| \`${name}\` | ${kindText(part)} | ${[must, withoutText(part)].filter(Boolean).join(', ')} | **${title}.** ${description} |`;
  });
  return ['| name | what | | what it does |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function factsOf(schema: z.ZodMiniType): string {
  const without = withoutText(schema);
  return `(${kindText(schema)}${without && `, ${without}`})`;
}

function kindText(schema: z.ZodMiniType): string {
  const kind = kindOf(schema);
  switch (kind.is) {
    case 'object':
      return 'object';
    case 'list': {
      const { most } = aboutOf(schema);
      return `list of ${manyText(kind.entry)}${most ? `, at most ${most}` : ''}`;
    }
    case 'choice':
      return kind.options.map((option) => `\`${option}\``).join(', ');
    case 'text':
      return { court: 'court ID', day: 'day', link: 'address', paragraph: 'text', phone: 'telephone number' }[
        aboutOf(schema).input ?? 'paragraph'
      ];
    case 'yes-no':
      return '`true` or `false`';
  }
}

function manyText(entry: z.ZodMiniType): string {
  const one = kindText(entry);
  return kindOf(entry).is === 'choice' ? one : `${one}s`;
}

function withoutText(schema: z.ZodMiniType): string {
  const { without } = aboutOf(schema);
  return without === undefined ? '' : `without it \`${without}\``;
}

function aboutOf(schema: z.ZodMiniType) {
  const about = ABOUT.get(schema);
  if (!about) throw new Error('A key of the policy has no words.');
  return about;
}

function wholeExample(keys: [string, z.ZodMiniType][]): Record<string, unknown> {
  return Object.fromEntries(keys.map(([name, schema]) => [name, aboutOf(schema).example]));
}

function block(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}
