import type { z } from 'zod/mini';
import { ABOUT, GROUPS, type Group, isRequired, kindOf, policySchema } from '../../lib/policy/index.ts';

/** The reference of the policy's keys, in Markdown, made of the schema. */
export function policyReference(): string {
  const kind = kindOf(policySchema);
  const keys = kind.is === 'object' ? Object.entries(kind.parts) : [];
  const groups = (Object.entries(GROUPS) as [Group, string][]).map(([group, title]) => {
    const inGroup = keys.filter(([, schema]) => ABOUT.get(schema)?.group === group);
    return [`## ${title}`, ...inGroup.map(([name, schema]) => keyReference(name, schema))].join('\n\n');
  });
  return `${[INTRODUCTION, ...groups].join('\n\n')}\n`;
}

const INTRODUCTION = `# The policy, key by key

Made of the schema in \`lib/policy/schema.ts\` by \`npm run policy:reference\`; a test fails where the two differ. How it gets
to the browsers is in [administration.md](administration.md).

Nothing has to be there. A mistake costs no more than the part that it is in: a wrong note is left out, a wrong entry of a
list is left out and the others hold. Each mistake stands in the extension's settings, *For administrators*, with its path,
what was found, what is expected, and what is done instead. Where a platform can write texts and numbers only, \`true\` and
\`false\` may be \`1\` and \`0\`, and a list or an object may be a text of JSON.`;

/** A key at the top: what it does, an example, and its parts. */
function keyReference(name: string, schema: z.ZodMiniType): string {
  const about = ABOUT.get(schema);
  if (!about) throw new TypeError(`Nothing is said about ${name}.`);
  const facts = [typeOf(schema)];
  if (about.without !== undefined) facts.push(`without it: \`${about.without}\``);
  if (about.most !== undefined) facts.push(`at most ${about.most}`);
  if (about.once?.length) facts.push(`each ${about.once.map((part) => `\`${part}\``).join(' and ')} once`);
  else if (about.once) facts.push('each once');
  return [
    `### ${name}`,
    `**${about.title}** (${facts.join('; ')})`,
    about.description,
    `\`\`\`json\n${JSON.stringify({ [name]: about.example }, null, 2)}\n\`\`\``,
    ...partsReference(schema),
  ].join('\n\n');
}

function partsReference(schema: z.ZodMiniType): string[] {
  const kind = kindOf(schema);
  const holder = kind.is === 'list' ? kind.entry : schema;
  const parts = kindOf(holder);
  if (parts.is !== 'object') return [];
  const rows = Object.entries(parts.parts).map(([name, part]) => {
    const about = ABOUT.get(part);
    const needed = isRequired(holder, name) ? ' (required)' : '';
    const without = about?.without === undefined ? '' : ` Without it: \`${about.without}\`.`;
    return `| \`${name}\`${needed} | ${typeOf(part)} | ${about?.title}. ${about?.description}${without} | \`${JSON.stringify(about?.example)}\` |`;
  });
  return [['| part | type | what it does | example |', '| --- | --- | --- | --- |', ...rows].join('\n')];
}

function typeOf(schema: z.ZodMiniType): string {
  const kind = kindOf(schema);
  switch (kind.is) {
    case 'object':
      return 'object';
    case 'list':
      return `list of ${kindOf(kind.entry).is === 'object' ? 'objects' : `values, each ${typeOf(kind.entry)}`}`;
    case 'choice':
      return kind.options.map((option) => `\`${option}\``).join(', ');
    case 'yes-no':
      return '`true` or `false`';
    case 'text':
      return TEXTS[ABOUT.get(schema)?.input ?? 'paragraph'] ?? 'text';
  }
}

const TEXTS: Record<string, string> = {
  court: 'PACER court ID',
  day: 'day, `YYYY-MM-DD`',
  link: 'web address',
  phone: 'telephone number',
};
