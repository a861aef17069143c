import { readFile } from 'node:fs/promises';
import review from '../../store/review.json' with { type: 'json' };
import { readProject } from '../release/project.ts';
import { ROOT } from '../steps.ts';
import { CHANGELOGS, inPackage, type Language, newsOf, PICTURE_NAMES, TEXTS } from './texts.ts';

/**
 * What is filled in at the stores, as Markdown, by the file's path in the project. It is made of the texts in `store`, the
 * package's own name and summary, and the changelogs: whoever changes one of these makes it anew.
 */
export async function listings(): Promise<Map<string, string>> {
  return new Map([
    ['store/listing-en.md', await listing('en')],
    ['store/listing-es.md', await listing('es')],
    ['store/review.md', reviewText()],
  ]);
}

async function listing(language: Language): Promise<string> {
  const { version } = await readProject();
  const { name, description } = await inPackage(language);
  const { summary, description: paragraphs, searchTerms, support, pictures } = TEXTS[language];
  const news = newsOf(await readFile(`${ROOT}${CHANGELOGS[language]}`, 'utf8'), version);
  return page(`${name} ${version} (${language})`, {
    Name: name,
    'Summary (Chrome and Edge: it is in the package)': description,
    'Summary (Mozilla)': summary,
    Description: paragraphs.join('\n\n'),
    [`What is new in ${version}`]: news.map((point) => `- ${point}`).join('\n'),
    'Search terms (Edge, Apple)': searchTerms.join(', '),
    Support: support,
    Pictures: PICTURE_NAMES.map(
      (picture, at) => `${at + 1}. \`pictures/${language}/${picture}.png\`: ${pictures[picture].headline}`,
    ).join('\n'),
  });
}

function reviewText(): string {
  return page('For the reviewers', {
    'Single purpose': review.singlePurpose,
    ...mapped(review.permissions, (permission) => `Permission: \`${permission}\``),
    'Host permissions': review.hostPermissions,
    'Content scripts': review.contentScripts,
    'Remote code': review.remoteCode,
    'Data that is collected': [
      'None. In the form of Chrome’s privacy practices, every box stays empty:',
      rows(
        review.dataUse,
        ([category, why]) => `| ${category} | no | ${why} |`,
        '| category | collected | why not |',
      ),
    ].join('\n\n'),
    'Certified in that form': review.certifications.map((statement) => `- ${statement}`).join('\n'),
    'The same at other stores': Object.entries(review.dataElsewhere)
      .map(([store, answer]) => `- ${store}: ${answer}`)
      .join('\n'),
    'Privacy policy': '`docs/privacy.md`, at its address in the public repository.',
    Category: Object.entries(review.categories)
      .map(([store, category]) => `- ${store}: ${category}`)
      .join('\n'),
    'How to try it': review.howToTry,
  });
}

function page(title: string, parts: Record<string, string>): string {
  const sections = Object.entries(parts).map(([heading, text]) => `## ${heading}\n\n${text}\n`);
  return `<!-- Made by \`npm run store\`: change what it is made of. -->\n\n# ${title}\n\n${sections.join('\n')}`;
}

function mapped(texts: Record<string, string>, heading: (key: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [heading(key), text]));
}

function rows(texts: Record<string, string>, row: (entry: [string, string]) => string, head: string): string {
  const rule = head.replace(/[^|]+/g, ' --- ');
  return [head, rule, ...Object.entries(texts).map(row)].join('\n');
}
