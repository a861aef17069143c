import type { System } from '../courts/index.ts';
import { type MessageKey, type Text, text } from '../words/index.ts';
import type { GoLiveNotice, WatchNotice } from './types.ts';

/** What to do once a court has moved, by where it moves. */
const AHEAD: Record<GoLiveNotice['move']['system'], MessageKey> = {
  nextgen: 'watch.goLive.nextgen',
  legacy: 'watch.goLive.other',
  acms: 'watch.goLive.acms',
  other: 'watch.goLive.other',
};

/** What to do on a system that the list did not give before. */
const CHANGED: Record<System, MessageKey> = {
  nextgen: 'watch.changed.nextgen',
  legacy: 'watch.changed.legacy',
  acms: 'watch.changed.acms',
  other: 'watch.changed.other',
  unknown: 'watch.changed.unknown',
};

/** A notice in words: which court and what comes, then what to do. */
export function noticeText(notice: WatchNotice): { title: Text; message: Text } {
  const { court } = notice;
  switch (notice.kind) {
    case 'go-live': {
      const { left: days, day, move } = notice;
      return {
        title: text('watch.goLive.title', { court, days }),
        message: text(AHEAD[move.system], { day: { day } }),
      };
    }
    case 'system-changed': {
      const { from, to } = notice;
      return {
        title:
          to === 'unknown'
            ? text('watch.changed.unknownTitle', { court })
            : text('watch.changed.title', { court, system: text(`system.${to}`) }),
        message: text(CHANGED[to], { from: text(`system.${from}`) }),
      };
    }
  }
}
