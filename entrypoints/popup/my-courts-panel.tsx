import { useKeep } from '../../components/keep.tsx';
import { MyCourts } from '../../components/my-courts.tsx';
import { courtRows } from '../../lib/my-courts/index.ts';
import { movePin } from '../../lib/pins/index.ts';
import { changePins } from '../../lib/store/index.ts';
import type { Stored } from './load-popup.ts';

/** The person's own courts in the popup, once there is one. */
export function MyCourtsPanel({ stored }: { stored: Stored }) {
  const keep = useKeep();
  return (
    <MyCourts
      rows={courtRows(stored.pins, stored)}
      fault={stored.pinFault}
      onMove={(id, by) => void keep(() => changePins((all) => movePin(all, id, by)))}
      onRemove={(id) => void keep(() => changePins((all) => all.filter((each) => each !== id)))}
    />
  );
}
