import { useKeep } from '../../components/keep.tsx';
import { MyCourts } from '../../components/my-courts.tsx';
import { Panel } from '../../components/panel.tsx';
import { courtRows } from '../../lib/my-courts/index.ts';
import { movePin, withPinned } from '../../lib/pins/index.ts';
import { changePins } from '../../lib/store/index.ts';
import { text } from '../../lib/words/index.ts';
import type { Stored } from './load-popup.ts';

/** The person's own courts in the popup; open once there is one. */
export function MyCourtsPanel({ stored }: { stored: Stored }) {
  const keep = useKeep();
  const { pinnedCourts } = stored.knowledge.policy;
  const rows = courtRows(withPinned(stored.pins, pinnedCourts), stored);
  return (
    <Panel name="mine" title={text('mine.count', { count: rows.length })} open={rows.length > 0 || undefined}>
      <MyCourts
        rows={rows}
        fault={stored.pinFault}
        heading={false}
        onMove={(id, by) => void keep(() => changePins((all) => movePin(all, id, by, pinnedCourts)))}
        onRemove={(id) => void keep(() => changePins((all) => all.filter((each) => each !== id)))}
      />
    </Panel>
  );
}
