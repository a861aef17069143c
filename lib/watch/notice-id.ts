import type { WatchNotice } from './types.ts';

/** The ID under which the browser shows a notice. The same notice has the same ID, so a repeat takes its place. */
export function noticeId(notice: WatchNotice): string {
  switch (notice.kind) {
    case 'go-live':
      return `watch:${notice.courtId}:${notice.day}:${notice.days}`;
    case 'system-changed':
      return `watch:${notice.courtId}:${notice.from}:${notice.to}`;
  }
}

/** The PACER court ID in such an ID; null for any other. */
export function courtOfNotice(id: string): string | null {
  return /^watch:([0-9A-Z]{4,8}):/.exec(id)?.[1] ?? null;
}
