import { useEffect, useState } from 'preact/hooks';
import { whenIdle } from './when-idle.ts';

/** What is stored, loaded again whenever `watch` says that something has changed. `watch` returns what ends it. */
export function useStored<T>(
  first: T,
  load: () => Promise<T>,
  watch: (changed: () => void) => () => void,
): T {
  const [stored, setStored] = useState(first);
  useEffect(() => {
    let asked = 0;
    const again = () => {
      const mine = ++asked;
      load().then(
        (next) => {
          if (mine === asked) setStored(next); // a later change is read already
        },
        () => {}, // the browser could not read: the last good state stays
      );
    };
    const end = watch(again);
    const callOff = whenIdle(again); // something may have changed since the first reading
    return () => {
      callOff();
      end();
    };
  }, [load, watch]);
  return stored;
}
