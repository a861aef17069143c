import { FindCourt } from '../../components/find-court.tsx';
import { useKeep } from '../../components/keep.tsx';
import { MyCourts } from '../../components/my-courts.tsx';
import { courtRows } from '../../lib/my-courts/index.ts';
import { movePin, withPinned } from '../../lib/pins/index.ts';
import { changePins } from '../../lib/store/index.ts';
import type { OptionsState } from './load-options.ts';

/** The person's own courts, with the search to add one. */
export function CourtsPart({ state }: { state: OptionsState }) {
  const keep = useKeep();
  const { pinnedCourts } = state.knowledge.policy;
  return (
    <div class="part">
      <MyCourts
        rows={courtRows(withPinned(state.pins.pins, pinnedCourts), state)}
        fault={state.pins.fault}
        heading
        onMove={(id, by) => void keep(() => changePins((all) => movePin(all, id, by, pinnedCourts)))}
        onRemove={(id) => void keep(() => changePins((all) => all.filter((each) => each !== id)))}
      />
      <FindCourt
        courts={state.knowledge.list.courts}
        choose={({ id }) => void keep(() => changePins((all) => [...all, id]))}
      />
    </div>
  );
}
