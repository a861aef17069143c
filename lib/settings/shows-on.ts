import type { PageKind } from '../page/index.ts';
import type { Settings } from './types.ts';

/** Pages on which a login is typed. Training pages are among them: that they are no real court matters most there. */
const SIGN_IN: ReadonlySet<PageKind> = new Set<PageKind>([
  'court-sign-in',
  'court-view-sign-in',
  'central-sign-on',
  'link-account',
  'training',
]);

/** Whether the person wants the overlay on a page of these courts. */
export function showsOn(
  { where, hiddenCourts }: Settings,
  kind: PageKind,
  courts: readonly string[],
): boolean {
  if (courts.some((id) => hiddenCourts.includes(id))) return false;
  switch (where) {
    case 'everywhere':
      return true;
    case 'sign-in-only':
      return SIGN_IN.has(kind);
    case 'nowhere':
      return false;
  }
}
