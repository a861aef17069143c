import { randomBytes } from 'node:crypto';
import type { Account } from './accounts.ts';

/** What the replica remembers of one browser; it lives as long as the server. */
export interface Session {
  /** Signed in to Central Sign-On with this account. */
  account?: Account;
  /** Has given a right password, and has steps left before the sign-in counts. */
  pending?: { account: Account; steps: SignOnStep[] };
  /** Hosts at which the account has been joined to a court login. */
  linked: Set<string>;
  /** Hosts at which the browser has signed in through a court's own form. */
  courtLogin: Set<string>;
}

/** The steps that follow a right password, in the order in which Central Sign-On takes them. */
export type SignOnStep = 'mfa' | 'update' | 'redaction';

/** The cookie that carries the session; the real one has this name and length too. */
export const SESSION_COOKIE = 'NextGenCSO';

/** All the browsers that one replica has seen. */
export function createSessions() {
  const known = new Map<string, Session>();
  return {
    find: (id: string | undefined): Session =>
      (id && known.get(id)) || { linked: new Set(), courtLogin: new Set() },

    /** Keeps a session once there is something to remember; returns the cookie to set for it. */
    keep(session: Session): string | undefined {
      const empty =
        !session.account && !session.pending && session.linked.size + session.courtLogin.size === 0;
      if (empty || [...known.values()].includes(session)) return undefined;
      const id = randomBytes(64).toString('hex');
      known.set(id, session);
      return `${SESSION_COOKIE}=${id}; Domain=.uscourts.gov; Path=/; Secure; HttpOnly; SameSite=Lax`;
    },
  };
}
