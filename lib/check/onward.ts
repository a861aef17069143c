import { MOST_SCRIPTS, maySendOn } from '../page/index.ts';
import type { PageFacts } from './page-facts.ts';

/** A text of a page that may send a visitor on, and how it does so. */
export interface SendingText {
  by: 'meta' | 'script';
  text: string;
}

/** Longer meta refreshes are none. */
const MOST_CHARACTERS = 4000;

/** `0; URL=/cgi-bin/ShowIndex.pl`, with or without quotes. */
const REFRESH = /^\s*[\d.]*\s*[;,]\s*(?:url\s*=\s*)?(?:"([^"]+)"|'([^']+)'|(\S+))/i;

/** `location = "…"`, `window.location.href = '…'`, `location.assign("…")`, `top.location.replace("…")`. */
const LOCATION =
  /\blocation(?:\.href)?\s*=\s*(?:"([^"]+)"|'([^']+)')|\blocation\.(?:assign|replace)\(\s*(?:"([^"]+)"|'([^']+)')/;

/** The texts of a page that may send a visitor on: its meta refresh first, then its scripts where they are few. */
export function sendingTexts({ refresh, scripts }: PageFacts): SendingText[] {
  const meta: SendingText[] =
    refresh && refresh.length <= MOST_CHARACTERS ? [{ by: 'meta', text: refresh }] : [];
  if (scripts.length > MOST_SCRIPTS) return meta;
  return [...meta, ...scripts.filter(maySendOn).map((text): SendingText => ({ by: 'script', text }))];
}

/** The address that a text sends to, as it writes it; undefined where it sends nowhere. */
export function onwardAddress({ by, text }: SendingText): string | undefined {
  const found = (by === 'meta' ? REFRESH : LOCATION).exec(text);
  return found?.slice(1).find(Boolean);
}
