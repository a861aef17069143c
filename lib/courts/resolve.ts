import type { CourtClue } from '../page/index.ts';
import type { Court } from './types.ts';

/**
 * Finds the court, or the court and its BAP, that a page's clue names. Empty where the list has none.
 * The circuit comes first where one address serves both.
 */
export function resolveCourts(clue: CourtClue | null, list: { courts: readonly Court[] }): Court[] {
  if (!clue) return [];
  switch (clue.by) {
    case 'id': {
      const court = list.courts.find(({ id }) => id === clue.id);
      if (court) return [court];
      return clue.host ? atHost(clue.host, list) : trainingCourt(clue.id, list);
    }
    case 'host':
      return atHost(clue.host, list).filter(
        ({ kind }) => clue.panel === 'either' || (kind === 'bap') === (clue.panel === 'bap'),
      );
    case 'website':
      return atWebsite(clue.host, list);
  }
}

function atHost(host: string, list: { courts: readonly Court[] }): Court[] {
  return circuitFirst(list.courts.filter(({ hosts }) => hosts.includes(host)));
}

/** Training IDs carry an X before their last two letters: `CACXDC` is the training twin of `CACDC`. */
function trainingCourt(id: string, list: { courts: readonly Court[] }): Court[] {
  const live = id.replace(/X(?=..$)/, '');
  return list.courts.filter((court) => court.id === live);
}

function circuitFirst(courts: Court[]): Court[] {
  return courts.sort((a, b) => Number(a.kind === 'bap') - Number(b.kind === 'bap'));
}

function atWebsite(host: string, list: { courts: readonly Court[] }): Court[] {
  const label = host.split('.').at(-3);
  return circuitFirst(
    list.courts.filter(
      ({ code, website }) =>
        code === label || (website !== undefined && URL.parse(website)?.hostname === host),
    ),
  );
}
