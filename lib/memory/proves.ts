import type { Court } from '../courts/index.ts';
import type { CourtClue, Evidence } from '../page/index.ts';
import type { Sighting } from './types.ts';

/** The system of a court that a piece of evidence proves, and how; null where it proves none. */
export function proves(evidence: Evidence, court: Court): Omit<Sighting, 'day'> | null {
  switch (evidence.kind) {
    case 'court-login-form':
      return { system: 'legacy', how: 'login-form' };
    case 'link-form':
      return { system: 'nextgen', how: 'link-form' };
    case 'central-sign-on':
      if (evidence.seen === 'address') return { system: 'nextgen', how: 'central-sign-on' };
      return carries(evidence.clue, court) ? { system: 'nextgen', how: 'redirect' } : null;
    case 'acms':
    case 'menu':
    case 'registration':
    case 'account-type':
      return null;
  }
}

/** Whether a redirect to Central Sign-On carries this very court; one that carries another court proves nothing. */
function carries(clue: CourtClue, court: Court): boolean {
  if (clue.by === 'id' && clue.id === court.id) return true;
  return clue.by !== 'website' && clue.host !== null && court.hosts.includes(clue.host);
}
