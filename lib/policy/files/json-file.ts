import { text } from '../../words/index.ts';
import { FileProblem } from './found.ts';

export type Json = Record<string, unknown>;

/** A file of JSON, as people read it. */
export function jsonFile(value: Json): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Throws `FileProblem` for what is no JSON, or no object. */
export function parseJson(content: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw new FileProblem(
      text('builder.file.broken', { format: 'JSON', detail: error instanceof Error ? error.message : '' }),
    );
  }
  if (!isJson(value)) throw new FileProblem(text('builder.file.broken', { format: 'JSON', detail: '{ … }' }));
  return value;
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
