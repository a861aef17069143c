import type { Guidance } from '../lib/guidance/index.ts';
import type { OverlayAct } from '../lib/protocol.ts';
import type { Settings } from '../lib/settings/index.ts';
import { type Text, text, type Value } from '../lib/words/index.ts';
import { ClosedFold } from './folds.tsx';
import { Managed } from './managed.tsx';
import { SetBy } from './set-by.tsx';
import { VerdictBody } from './verdict-body.tsx';
import { Sentence, useSay } from './words.tsx';

/** What of hiding the overlay a person may do, and who has taken the rest away. */
export interface Hiding {
  atCourt: boolean;
  everywhere: boolean;
  org: Value;
}

/** How the overlay is shown: the person's settings, under the administrator's rule. */
export interface OverlayLook {
  size: Settings['size'];
  /** A newer version wrote the settings, so nothing that is changed on the overlay is kept. */
  newer: boolean;
}

/**
 * The overlay's content: a pill and a card, of which one is shown. It is rendered in the background, so buttons
 * carry `data-act` in place of handlers.
 */
export function Overlay({ guidance, size, newer }: { guidance: Guidance } & OverlayLook) {
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
            <span class="minus" aria-hidden="true" />
          </button>
        </header>
        <div class="body">
          <VerdictBody guidance={guidance} closed />
          {newer && (
            <p class="notice" data-newer="settings">
              <Sentence of={text('overlay.newer')} />
            </p>
          )}
          <ClosedFold id={HIDE} title={[text('overlay.hide')]} />
          <Managed by={guidance.managed} />
          <p class="quiet">
            <Sentence of={text('notAffiliated')} />
          </p>
        </div>
      </aside>
    </div>
  );
}

/** The name of the part in which it can be hidden. */
export const HIDE = 'hide';

/** What stands in that part. */
export function HideFold({ courts, hide }: { courts: number; hide: Hiding }) {
  return (
    <>
      {courts > 0 && <HideButton act="hide-court" may={hide.atCourt} words={text('overlay.hideCourt')} />}
      <HideButton act="hide-everywhere" may={hide.everywhere} words={text('overlay.hideEverywhere')} />
      {hide.atCourt && hide.everywhere ? (
        <p class="quiet">
          <Sentence of={text('overlay.hideNote')} />
        </p>
      ) : (
        <SetBy
          words={text(hide.atCourt || hide.everywhere ? 'policy.locked' : 'policy.mayNotHide', {
            org: hide.org,
          })}
          id={HIDE_LOCKED}
        />
      )}
    </>
  );
}

const HIDE_LOCKED = 'hide-locked';

function HideButton({ act, may, words }: { act: OverlayAct; may: boolean; words: Text }) {
  return (
    <button type="button" data-act={act} disabled={!may} aria-describedby={may ? undefined : HIDE_LOCKED}>
      <Sentence of={words} />
    </button>
  );
}

/** The signpost of the product, by its outline alone: each drawing costs a court's page as much as ten words. */
function Mark() {
  return <span class="mark" aria-hidden="true" />;
}
