import { useKeep } from '../../components/keep.tsx';
import { Sentence } from '../../components/words.tsx';
import type { Court } from '../../lib/courts/index.ts';
import { type Settings, shownAgain } from '../../lib/settings/index.ts';
import { changeSettings } from '../../lib/store/index.ts';
import { text } from '../../lib/words/index.ts';

/** Says where the person has hidden the overlay, and brings it back. */
export function HiddenNote({ courts, settings }: { courts: Court[]; settings: Settings }) {
  const keep = useKeep();
  const ids = courts.map(({ id }) => id);
  const nowhere = settings.where === 'nowhere';
  if (!nowhere && !ids.some((id) => settings.hiddenCourts.includes(id))) return null;
  return (
    <p class="hidden-note">
      <Sentence of={text(nowhere ? 'popup.hiddenEverywhere' : 'popup.hiddenCourt')} />{' '}
      <button type="button" onClick={() => void keep(() => changeSettings((all) => shownAgain(all, ids)))}>
        <Sentence of={text('popup.show')} />
      </button>
    </p>
  );
}
