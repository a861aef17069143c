import { type Text, text } from '../words/index.ts';

/** How far a refresh has come. Sizes are in bytes as they are read; `total` is null where the server does not tell. */
export type Progress =
  | { phase: 'asking'; host: string }
  | { phase: 'downloading'; received: number; total: number | null }
  | { phase: 'checking' }
  | { phase: 'saving' };

export function progressText(progress: Progress): Text {
  switch (progress.phase) {
    case 'asking':
      return text('refresh.asking', { host: progress.host });
    case 'downloading': {
      const received = Math.round(progress.received / 1000);
      if (progress.total === null) return text('refresh.downloading', { received });
      return text('refresh.downloadingOf', { received, total: Math.round(progress.total / 1000) });
    }
    case 'checking':
      return text('refresh.checking');
    case 'saving':
      return text('refresh.saving');
  }
}
