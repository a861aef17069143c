import { text } from '../../words/index.ts';
import type { Deployment } from './deployment.ts';
import { FileProblem, type Found } from './found.ts';
import { isJson } from './json-file.ts';

/** Any character may stand in a text, also those that end a line. */
const NOTE = /<!-- ecf-signpost (\{[\s\S]*\}) -->/;

/** The comment in a template that says what it was made with. */
export function noteOf(deployment: Deployment): string {
  const made = JSON.stringify(deployment).replace(/-(?=-)/g, '\\u002d'); // two hyphens would end the comment
  return `<!-- ecf-signpost ${made} -->\n`;
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
