import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { whenIdle } from './when-idle.ts';

const Painted = createContext(true);

/** A page that should show its answer soon: what stands in `AfterPaint` within it is made after the first frame. */
export function PaintSoon({ children }: { children: ComponentChildren }) {
  const [painted, setPainted] = useState(false);
  useEffect(() => whenIdle(() => setPainted(true)), []);
  return <Painted.Provider value={painted}>{children}</Painted.Provider>;
}

/** What nobody sees in the first frame, such as the inside of what is folded. `now`: it is seen after all. */
export function AfterPaint({ now = false, children }: { now?: boolean; children: ComponentChildren }) {
  return useContext(Painted) || now ? children : null;
}
