import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { type Fault, faultOf } from '../lib/store/index.ts';
import { type MessageKey, text } from '../lib/words/index.ts';
import { Sentence } from './words.tsx';

/** Does a piece of work that keeps something; whether it was kept. It never throws. */
export type Keep = (work: () => Promise<unknown>) => Promise<boolean>;

const FAULTS: Record<Fault, MessageKey> = {
  full: 'store.full',
  often: 'store.often',
  off: 'store.off',
  newer: 'store.newer',
  failed: 'store.failed',
};

const Keeper = createContext<Keep>(async (work) => {
  await work();
  return true;
});

/**
 * Everything inside can keep things by `useKeep`; what the browser did not take is told here, in words. Each failure
 * gives a new `Keep`, so that whoever uses it renders anew: a control then shows what is kept, not what was chosen.
 */
export function Keeping({ children }: { children: ComponentChildren }) {
  const [{ fault, failures }, setState] = useState<{ fault: Fault | null; failures: number }>({
    fault: null,
    failures: 0,
  });
  const keep = useMemo<Keep>(
    () => async (work) => {
      try {
        await work();
        setState((before) => ({ ...before, fault: null }));
        return true;
      } catch (error) {
        setState((before) => ({ fault: faultOf(error), failures: before.failures + 1 }));
        return false;
      }
    },
    [failures],
  );
  return (
    <Keeper.Provider value={keep}>
      {fault && (
        <p class="notice fault" role="alert" data-fault={fault}>
          <Sentence of={text(FAULTS[fault])} />
        </p>
      )}
      {children}
    </Keeper.Provider>
  );
}

export function useKeep(): Keep {
  return useContext(Keeper);
}
