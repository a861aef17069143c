import type { Move, System } from '../courts/index.ts';
import type { PageKind } from '../page/index.ts';
import type { CourtStanding, Login, Verdict } from './types.ts';

/** The login per task, from the kind of page first: some pages take one kind of account whatever the court. */
export function loginFor(kind: PageKind, system: System, courts: CourtStanding[]): Verdict['login'] {
  switch (kind) {
    case 'training':
      return both('training');
    case 'pacer-account':
      return both('pacer');
    case 'central-sign-on':
      return courts.length > 0 ? systemLogin(system, courts) : both('pacer');
    case 'public':
    case 'court-website':
    case 'other':
      return both('none');
    case 'link-account':
    case 'front-door':
    case 'court-sign-in':
    case 'court-view-sign-in':
    case 'signed-in':
    case 'not-linked':
      return systemLogin(system, courts);
  }
}

/** The login that a system wants. On a legacy court the two tasks differ; a system outside PACER says itself. */
export function loginOn(system: System, move?: Move): Verdict['login'] {
  switch (system) {
    case 'nextgen':
    case 'acms':
      return both('pacer');
    case 'legacy':
      return { file: 'court', view: 'pacer' };
    case 'other':
      return both((move?.system === 'other' && move.login) || 'court');
    case 'unknown':
      return both('unknown');
  }
}

/** The login that all courts of an address want, or unknown where their own systems take different ones. */
function systemLogin(system: System, courts: CourtStanding[]): Verdict['login'] {
  const [login = loginOn(system), ...more] = courts.map(({ standing }) =>
    loginOn(system, 'since' in standing ? standing.since : undefined),
  );
  return more.every(({ file }) => file === login.file) ? login : both('unknown');
}

function both(login: Login): Verdict['login'] {
  return { file: login, view: login };
}
