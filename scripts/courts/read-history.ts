import { describe, type Problem, plainText } from '../../lib/courts/feed/index.ts';
import type { Move } from '../../lib/courts/types.ts';
import { goLiveOf } from './go-live.ts';
import { type Row, readTsv } from './tsv.ts';

const COLUMNS = {
  required: ['court_id', 'nextgen_date', 'status'],
  optional: [
    'cmecf_code',
    'title',
    'system',
    'name',
    'login',
    'scope',
    'not_before',
    'not_after',
    'source_url',
    'evidence',
  ],
  // `date` reads better in a line that is not about NextGen.
  renamed: { date: 'nextgen_date' },
};
const SYSTEMS = ['nextgen', 'legacy', 'acms', 'other'] as const;
const LOGINS = ['pacer', 'court', 'unknown'] as const;

/** One line of the history: a court's move, and where it stands in the file. */
export interface HistoryLine {
  line: number;
  id: string;
  /** CM/ECF code, as a check on the ID; empty where the line gives none. */
  code: string;
  move: Move;
}

/** Reads the dated history: one line for each move of a court to a system, NextGen where it names none. */
export function readHistory(text: string): { lines: HistoryLine[]; problems: Problem[] } {
  const { rows, problems } = readTsv(text, COLUMNS);
  const lines: HistoryLine[] = [];
  for (const row of rows) {
    const read = readLine(row);
    if ('expected' in read) problems.push(read);
    else lines.push(read);
  }
  return { lines, problems };
}

function readLine({ line, cells }: Row): HistoryLine | Problem {
  const cell = (name: string) => cells.get(name) ?? '';
  const id = cell('court_id');
  const where = `history line ${line} (${id || 'no court_id'})`;
  if (!/^[0-9A-Z]{4,8}$/.test(id)) {
    return {
      where,
      field: 'court_id',
      found: describe(id || undefined),
      expected: 'a PACER court ID such as CACDC',
    };
  }
  const system = SYSTEMS.find((name) => name === (cell('system') || 'nextgen'));
  if (!system) {
    return {
      where,
      field: 'system',
      found: describe(cell('system')),
      expected: `one of ${SYSTEMS.join(', ')}`,
    };
  }
  const login = LOGINS.find((name) => name === cell('login'));
  if (cell('login') && (!login || system !== 'other')) {
    const expected = `one of ${LOGINS.join(', ')}, for the system other only`;
    return { where, field: 'login', found: describe(cell('login')), expected };
  }
  const date = goLiveOf({
    nextgen_date: cell('nextgen_date'),
    status: cell('status'),
    not_before: cell('not_before'),
    not_after: cell('not_after'),
  });
  if ('expected' in date) return { where, ...date };
  return {
    line,
    id,
    code: cell('cmecf_code'),
    move: { system, ...named(cells), ...(login && { login }), ...date, ...sourceOf(cells) },
  };
}

function named(cells: Row['cells']): Pick<Move, 'name' | 'scope'> {
  const name = plainText(cells.get('name') ?? '');
  const scope = plainText(cells.get('scope') ?? '');
  return { ...(name && { name }), ...(scope && { scope }) };
}

/** Some cells say where a date comes from in words and give an address after them: the words go to the note. */
function sourceOf(cells: Row['cells']): Pick<Move, 'source' | 'note'> {
  const cell = cells.get('source_url') ?? '';
  const source = /https?:\/\/[^\s"<>]+/.exec(cell)?.[0];
  const words = plainText(source ? cell.replace(source, ' ') : cell).replace(/^[;,\s]+|[;,\s]+$/g, '');
  const evidence = plainText(cells.get('evidence') ?? '');
  const note = [evidence, words && (evidence ? `see also ${words}` : words)].filter(Boolean).join('; ');
  return { ...(source && { source }), ...(note && { note }) };
}
