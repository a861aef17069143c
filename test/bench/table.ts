export type Align = 'left' | 'right';

/** Plain text columns, two spaces apart. */
export function table(head: string[], rows: string[][], align: Align[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    widths
      .map((width, column) => pad(row[column] ?? '', width, align[column]))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

function pad(text: string, width: number, align: Align = 'left'): string {
  return align === 'left' ? text.padEnd(width) : text.padStart(width);
}
