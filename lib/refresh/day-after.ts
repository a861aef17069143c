import type { IsoDay } from '../courts/index.ts';

export function dayAfter(day: IsoDay): IsoDay {
  return new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
