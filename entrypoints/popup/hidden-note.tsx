import { useState } from 'preact/hooks';
import { Sentence } from '../../components/words.tsx';
import type { Court } from '../../lib/courts/index.ts';
import { change, OVERLAY_SETTINGS, type OverlaySettings } from '../../lib/store/index.ts';
import { text } from '../../lib/words/index.ts';

/** Says where the person has hidden the overlay, and brings it back. */
export function HiddenNote({ courts, overlay }: { courts: Court[]; overlay: OverlaySettings }) {
  const [shown, setShown] = useState(overlay);
  const ids = courts.map(({ id }) => id);
  const everywhere = shown.hiddenEverywhere;
  if (!everywhere && !ids.some((id) => shown.hiddenCourts.includes(id))) return null;
  const bringBack = async () => {
    await change(OVERLAY_SETTINGS, (settings) => ({
      ...settings,
      hiddenEverywhere: false,
      hiddenCourts: settings.hiddenCourts.filter((id) => !ids.includes(id)),
    }));
    setShown({ ...shown, hiddenEverywhere: false, hiddenCourts: [] });
  };
  return (
    <p class="hidden-note">
      <Sentence of={text(everywhere ? 'popup.hiddenEverywhere' : 'popup.hiddenCourt')} />{' '}
      <button type="button" onClick={bringBack}>
        <Sentence of={text('popup.show')} />
      </button>
    </p>
  );
}
