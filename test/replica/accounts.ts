/** A made-up PACER account of the replica. */
export interface Account {
  username: string;
  /** As *Manage My Account* shows it. */
  type: 'Upgraded PACER Account' | 'Legacy PACER Account (Upgrade)' | 'PACER Administrative Account';
  /** May file in some court, so Central Sign-On asks for the redaction promise. */
  files: boolean;
  /** Is asked for a one-time passcode. */
  mfa: boolean;
  /** Is told that the account needs an update before it signs in. */
  update: boolean;
}

/** The only password that the replica knows. It opens every account, and every court login. */
const PASSWORD = 'right';

/** The only one-time passcode that the replica knows. */
const PASSCODE = '123456';

/** The court-issued CM/ECF login that the replica knows, at every court. */
const COURT_LOGIN = 'right';

const plain = { type: 'Upgraded PACER Account', files: true, mfa: false, update: false } as const;

const accounts: Account[] = [
  { username: 'right', ...plain },
  { username: 'rightmfa', ...plain, mfa: true },
  { username: 'rightupdate', ...plain, update: true },
  { username: 'rightall', ...plain, mfa: true, update: true },
  { username: 'viewer', ...plain, files: false },
  { username: 'firmadmin', ...plain, type: 'PACER Administrative Account', files: false },
  // Six characters, two letters and four digits: the shape of an account from before 2014.
  { username: 'lp1234', ...plain, type: 'Legacy PACER Account (Upgrade)', files: false },
];

export function findAccount(username: string | null, password: string | null): Account | undefined {
  return password === PASSWORD ? accounts.find((account) => account.username === username) : undefined;
}

export const isPasscode = (code: string | null): boolean => code?.trim() === PASSCODE;

export const isCourtLogin = (login: string | null, key: string | null): boolean =>
  login === COURT_LOGIN && key === PASSWORD;
