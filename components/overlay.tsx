import type { Guidance } from '../lib/guidance/index.ts';
import type { Settings } from '../lib/settings/index.ts';
import { text } from '../lib/words/index.ts';
import { Mark } from './mark.tsx';
import { VerdictBody } from './verdict-body.tsx';
import { Sentence, useSay } from './words.tsx';

/**
 * The overlay's content: a pill and a card, of which one is shown. It is rendered in the background, so buttons
 * carry `data-act` in place of handlers.
 */
export function Overlay({ guidance, size }: { guidance: Guidance; size: Settings['size'] }) {
  const say = useSay();
  return (
    <div class={`signpost ${guidance.tone} ${size}`}>
      <button type="button" class="pill" data-act="expand" aria-expanded="false">
        <Mark />
        <span>
          <Sentence of={guidance.short} />
          {guidance.shortCourts[0] && <span class="pill-court"> {guidance.shortCourts[0]}</span>}
        </span>
      </button>
      <aside class="card" aria-label={say(text('overlay.label'))}>
        <header>
          <Mark />
          <span class="name">
            <Sentence of={text('name')} />
          </span>
          <button
            type="button"
            class="icon"
            data-act="collapse"
            aria-label={say(text('overlay.collapse'))}
            title={say(text('overlay.collapse'))}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path fill="currentColor" d="M3 7h10v2H3z" />
            </svg>
          </button>
        </header>
        <div class="body">
          <VerdictBody guidance={guidance} emptyFolds />
          <details class="hide">
            <summary>
              <Sentence of={text('overlay.hide')} />
            </summary>
            {guidance.courts.length > 0 && (
              <button type="button" data-act="hide-court">
                <Sentence of={text('overlay.hideCourt')} />
              </button>
            )}
            <button type="button" data-act="hide-everywhere">
              <Sentence of={text('overlay.hideEverywhere')} />
            </button>
            <p class="quiet">
              <Sentence of={text('overlay.hideNote')} />
            </p>
          </details>
          <p class="quiet">
            <Sentence of={text('notAffiliated')} />
          </p>
        </div>
      </aside>
    </div>
  );
}
