import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { Court, CourtKind, IsoDay, Move } from '../../lib/courts/index.ts';

/** A court with a history of its own, and as little else as a court can have. */
export function madeCourt(history: Move[], more: Partial<Court> = {}): Court {
  return {
    ...{ id: 'ZZDC', code: 'zzd', name: 'U.S. District Court, District of Zz', short: 'D. Zz.' },
    ...{ kind: 'district', circuit: '09', states: [], zone: 'America/Los_Angeles' },
    ...{ hosts: ['ecf.zzd.uscourts.gov'], phones: [], history },
    ...more,
  };
}

/** The same court as one of another kind, with the names that such a court has. */
export function madeOfKind(kind: CourtKind, history: Move[]): Court {
  const names: Record<CourtKind, Partial<Court>> = {
    district: {},
    bankruptcy: {
      id: 'ZZBK',
      code: 'zzb',
      name: 'U.S. Bankruptcy Court, District of Zz',
      short: 'Bankr. D. Zz.',
    },
    appeals: {
      id: '12CA',
      code: 'ca12',
      name: 'U.S. Court of Appeals for the Twelfth Circuit',
      short: '12th Cir.',
    },
    bap: {
      id: '12BAP',
      code: 'ca12',
      name: 'Bankruptcy Appellate Panel of the Twelfth Circuit',
      short: '12th Cir. BAP',
    },
    national: { id: 'ZZNDC', code: 'zzn', name: 'U.S. Court of Everything', short: 'Ct. Everything' },
  };
  const hosts = [`ecf.${names[kind].code ?? 'zzd'}.uscourts.gov`];
  return madeCourt(history, { kind, hosts, ...names[kind] });
}

export const confirmed = (day: IsoDay, system: Move['system'] = 'nextgen'): Move => ({
  ...{ system, certainty: 'confirmed', day },
});

export const scheduled = (day: IsoDay, system: Move['system'] = 'nextgen'): Move => ({
  ...{ system, certainty: 'scheduled', day },
});

export const between = (notBefore: IsoDay | null, by: IsoDay, system: Move['system'] = 'nextgen'): Move => ({
  ...{ system, certainty: 'between', notBefore, by },
});

/** A court of the bundled list. */
export function listed(id: string): Court {
  const court = bundledCourts.courts.find((each) => each.id === id);
  if (!court) throw new Error(`The bundled list has no ${id}.`);
  return court;
}

/** A day so many days later, by the calendar alone. */
export function daysAfter(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
