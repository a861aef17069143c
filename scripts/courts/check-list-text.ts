import { type CheckedList, checkList } from '../../lib/courts/check-list.ts';

/** Reads the text of a court list and holds it against the schema. `name` stands for the list in problems. */
export function checkListText(text: string, name: string): CheckedList {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const found = `broken JSON (${error instanceof Error ? error.message : error})`;
    return { ok: false, problems: [{ where: name, field: 'content', found, expected: 'a court list' }] };
  }
  return checkList(value, name);
}
