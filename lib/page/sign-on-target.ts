import { isCentralSignOn } from './kinds/central-sign-on.ts';
import { targetIn } from './redirect-text.ts';

/** The address of Central Sign-On in a script or a meta refresh that sends a visitor on; null where it has none. */
export function signOnTarget(text: string): URL | null {
  const url = URL.parse(targetIn(text) ?? '');
  return url && isCentralSignOn(url) ? url : null;
}
