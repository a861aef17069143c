import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
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

/** Everything inside can keep things by `useKeep`; what the browser did not take is told here, in words. */
export function Keeping({ children }: { children: ComponentChildren }) {
  const [fault, setFault] = useState<Fault | null>(null);
  const keep = useCallback<Keep>(async (work) => {
    try {
      await work();
      setFault(null);
      return true;
    } catch (error) {
      setFault(faultOf(error));
      return false;
    }
  }, []);
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
