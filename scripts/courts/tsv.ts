import { describe, type Problem } from '../../lib/courts/feed/index.ts';

/** One line of a table: its number in the file, counted from 1, and its cells under the names of their columns. */
export interface Row {
  line: number;
  cells: ReadonlyMap<string, string>;
}

/** Which columns a table must have and may have; `renamed` gives a column's other names. */
export interface Columns {
  required: readonly string[];
  optional: readonly string[];
  renamed: Readonly<Record<string, string>>;
}

/** Reads a table of tab-separated cells under a header. Empty lines and lines that begin with `#` are skipped. */
export function readTsv(text: string, columns: Columns): { rows: Row[]; problems: Problem[] } {
  const lines = text
    .split(/\r?\n/)
    .map((content, at) => ({ line: at + 1, content }))
    .filter(({ content }) => content.trim() !== '' && !content.startsWith('#'));
  const [header, ...body] = lines;
  if (!header) return { rows: [], problems: [wrong(1, 'header', 'nothing', columns.required.join(', '))] };

  const names = header.content.split('\t').map((cell) => columns.renamed[cell.trim()] ?? cell.trim());
  const problems = headerProblems(header.line, names, columns);
  if (problems.length > 0) return { rows: [], problems };

  const rows: Row[] = [];
  for (const { line, content } of body) {
    const cells = content.split('\t').map((cell) => cell.trim());
    if (cells.length > names.length) {
      const extra = describe(cells[names.length]);
      problems.push(
        wrong(line, `column ${names.length + 1}`, extra, `${names.length} columns as in the header`),
      );
      continue;
    }
    rows.push({ line, cells: new Map(names.map((name, at) => [name, cells[at] ?? ''])) });
  }
  return { rows, problems };
}

function headerProblems(line: number, names: readonly string[], { required, optional }: Columns): Problem[] {
  const known = [...required, ...optional];
  const unknown = names
    .filter((name, at) => !known.includes(name) || names.indexOf(name) !== at)
    .map((name) => wrong(line, 'header', describe(name), `each column once, of ${known.join(', ')}`));
  const missing = required
    .filter((name) => !names.includes(name))
    .map((name) => wrong(line, 'header', `no column ${name}`, `columns ${required.join(', ')}`));
  return [...unknown, ...missing];
}

function wrong(line: number, field: string, found: string, expected: string): Problem {
  return { where: `history line ${line}`, field, found, expected };
}
