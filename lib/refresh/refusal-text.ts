import { type Text, text } from '../words/index.ts';
import { named } from './named.ts';
import type { Refusal } from './refusal.ts';

/** Why the new list is not used, and what to do where something can be done. */
export function refusalText(reason: Refusal): Text {
  switch (reason.kind) {
    case 'not-https':
      return text('refresh.notHttps', { address: reason.address });
    case 'unreachable':
      return text('refresh.unreachable', { host: reason.host });
    case 'too-slow':
      return text('refresh.tooSlow', { host: reason.host, seconds: reason.seconds });
    case 'cancelled':
      return text('refresh.cancelled');
    case 'status':
      return text('refresh.status', { host: reason.host, status: reason.status });
    case 'elsewhere':
      return text('refresh.elsewhere', { host: reason.host });
    case 'cut-off':
      return text('refresh.cutOff', { host: reason.host, kilobytes: Math.round(reason.bytes / 1000) });
    case 'too-big':
      return text('refresh.tooBig', { megabytes: reason.limit / 1_000_000 });
    case 'not-text':
      return text('refresh.notText');
    case 'web-page':
      return text('refresh.webPage');
    case 'broken-json':
      return text('refresh.brokenJson', { characters: reason.characters });
    case 'not-a-feed':
      return text('refresh.notAFeed', { example: reason.example });
    case 'broken':
      return text('refresh.broken', { count: reason.count, problems: reason.problems.join('; ') });
    case 'unknown-courts':
      return text('refresh.unknownCourts', { count: reason.ids.length, courts: named(reason.ids) });
    case 'older':
      return text('refresh.older', { day: { day: reason.day }, listDay: { day: reason.listDay } });
    case 'future':
      return text('refresh.future', { day: { day: reason.day }, today: { day: reason.today } });
    case 'missing': {
      const { courts, known } = reason;
      return text('refresh.missing', { count: courts.length, known, courts: named(courts) });
    }
    case 'turned-legacy':
      return text('refresh.turnedLegacy', { count: reason.courts.length, courts: named(reason.courts) });
  }
}
