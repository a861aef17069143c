import type { RefreshSettings } from './settings.ts';
import type { RefreshState } from './state.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const PERIOD = 7 * DAY;
const JITTER = DAY;
/** The least time between a person's own attempts. */
const PATIENCE = MINUTE;

/**
 * When the next attempt by itself is due, in milliseconds since 1970; a time that is past means now, null means never.
 * A week after the last success, and up to a day later by this browser's jitter. After a failure an hour, then two,
 * four and so on up to a day, for a feed that stays broken should not be fetched by everybody every hour.
 */
export function nextAttempt(state: RefreshState, settings: RefreshSettings, now: number): number | null {
  if (settings.mode !== 'automatic') return null;
  const success = past(state.lastSuccess, now);
  const due =
    (success === null ? (past(state.since, now) ?? now - JITTER) : success + PERIOD) + state.jitter * JITTER;
  const attempt = past(state.lastAttempt, now);
  const wait = Math.min(DAY, HOUR * 2 ** Math.max(0, Math.min(state.failures, 10) - 1));
  return Math.max(due, attempt === null ? 0 : attempt + wait);
}

/** Whether a person's wish to refresh now is followed. */
export type Asking = { kind: 'now' } | { kind: 'off' } | { kind: 'wait'; until: number };

export function mayAsk(state: RefreshState, settings: RefreshSettings, now: number): Asking {
  if (settings.mode === 'off') return { kind: 'off' };
  const attempt = past(state.lastAttempt, now);
  if (attempt !== null && now - attempt < PATIENCE) return { kind: 'wait', until: attempt + PATIENCE };
  return { kind: 'now' };
}

/** A time that has been; one in the future is from a clock that was wrong, and would put everything off for years. */
function past(time: number | null, now: number): number | null {
  return time !== null && time <= now ? time : null;
}
