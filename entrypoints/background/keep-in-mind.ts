import { type Court, resolveCourts } from '../../lib/courts/index.ts';
import { remember, type Sighting, withoutExpired, withSighting } from '../../lib/memory/index.ts';
import type { Report } from '../../lib/page/index.ts';
import { noticeShown } from '../../lib/readiness/index.ts';
import { changeQuietly, MEMORY, READINESS, read } from '../../lib/store/index.ts';
import { currentList } from './knowledge.ts';

/** Keeps what a page proved about its court, and about the person's account and link, where it is news. */
export async function keepInMind(report: Report): Promise<void> {
  if (report.evidence.length === 0) return;
  const { list } = await currentList();
  const courts = resolveCourts(report.page.court, list);
  const now = Date.now();
  const [memory, readiness] = await Promise.all([read(MEMORY), read(READINESS)]);
  const fresh = withoutExpired(memory.value, today());
  if (remember(fresh, report, courts, now) !== fresh) {
    await changeQuietly(MEMORY, (all) => remember(withoutExpired(all, today()), report, courts, now));
  }
  if (noticeShown(readiness.value, report, courts, now) !== readiness.value) {
    await changeQuietly(READINESS, (all) => noticeShown(all, report, courts, now));
  }
}

/** Keeps what a court answered when it was asked. */
export async function keepSighting({ id }: Court, sighting: Sighting): Promise<void> {
  await changeQuietly(MEMORY, (memory) => withSighting(withoutExpired(memory, today()), id, sighting));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
