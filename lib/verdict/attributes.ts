import type { Verdict } from './types.ts';

/**
 * The observable contract: the verdict as `data-*` attributes, on the overlay's element and on the popup's verdict.
 * `data-conflict` holds the system that the list gives where the page shows another; where an administrator's word is the
 * answer, the system that the page shows, else the list gives.
 */
export function attributesOf(verdict: Verdict): Record<string, string> {
  const attributes: Record<string, string> = {
    'data-page': verdict.page,
    'data-system': verdict.system,
    'data-login': verdict.login.file,
    'data-basis': verdict.basis,
    'data-as-of': verdict.asOf,
  };
  const courts = verdict.courts.map(({ court }) => court.id).join(' ');
  if (courts) attributes['data-court'] = courts;
  if (verdict.state) attributes['data-state'] = verdict.state;
  const { conflict } = verdict;
  const other = conflict && ((conflict.organization && conflict.page) ?? conflict.list);
  if (other && other !== verdict.system) attributes['data-conflict'] = other;
  return attributes;
}
