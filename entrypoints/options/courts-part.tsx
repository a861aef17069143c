import { FindCourt } from '../../components/find-court.tsx';
import { useKeep } from '../../components/keep.tsx';
import { MyCourts } from '../../components/my-courts.tsx';
import { courtRows } from '../../lib/my-courts/index.ts';
import { movePin } from '../../lib/pins/index.ts';
import { changePins } from '../../lib/store/index.ts';
import type { OptionsState } from './load-options.ts';

/** The person's own courts, with the search to add one. */
export function CourtsPart({ state }: { state: OptionsState }) {
  const keep = useKeep();
  return (
    <div class="part">
      <MyCourts
        rows={courtRows(state.pins.pins, state)}
        fault={state.pins.fault}
        heading
        onMove={(id, by) => void keep(() => changePins((all) => movePin(all, id, by)))}
        onRemove={(id) => void keep(() => changePins((all) => all.filter((each) => each !== id)))}
      />
      <FindCourt
        courts={state.knowledge.list.courts}
        choose={({ id }) => void keep(() => changePins((all) => [...all, id]))}
      />
    </div>
  );
}
