import { DayControl } from '../../components/day-control.tsx';
import { useKeep } from '../../components/keep.tsx';
import type { Clock } from '../../lib/courts/index.ts';
import { change, PREVIEW_DATE } from '../../lib/store/index.ts';

/** Another day, kept for every surface. */
export function DayPanel({ clock }: { clock: Clock }) {
  const keep = useKeep();
  return <DayControl clock={clock} onChoose={(day) => void keep(() => change(PREVIEW_DATE, () => day))} />;
}
