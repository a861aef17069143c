import { UUID } from '../../browser/firefox/preferences.ts';
import type { Memory } from '../browser.ts';
import { heldByProcesses } from '../held-by-processes.ts';
import type { BenchPage } from '../pages.ts';
import { early, see } from './load.ts';
import { readMemory } from './privileged.ts';
import type { Session } from './session.ts';

export function memory(firefox: Session, page: BenchPage, element: string | undefined): Promise<Memory> {
  return firefox.inNewTab(early(element), async () => {
    await see(firefox, page);
    const { processes, ...sums } = await firefox.inBrowser(readMemory, UUID);
    return { ...sums, processes: await heldByProcesses(processes) };
  });
}
