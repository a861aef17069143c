/**
 * What a person can answer, question by question: first what holds at every court, then what is asked court by
 * court. Nothing here is about a case, a name or a password.
 */
export const PERSON_OPTIONS = {
  /** Looking at cases needs far less than filing. */
  task: ['file', 'view'],
  /** `pro-hac-vice` is true at one court only, so it is kept there (see `answer`). */
  filer: ['attorney', 'cja', 'pro-hac-vice', 'government', 'trustee', 'agent', 'pro-se'],
  /** `admin`: a PACER Administrative Account, which bills and manages but never files. */
  account: ['own', 'none', 'shared', 'admin'],
  accountType: ['upgraded', 'legacy', 'unsure'],
  cjaAccounts: ['one', 'two'],
  mfa: ['on', 'not-asked', 'off'],
  signIn: ['fine', 'password', 'code', 'inactive', 'menus'],
} as const;

export const COURT_OPTIONS = {
  /** Leave of the court, for people without an attorney. */
  permission: ['yes', 'no'],
  oldLogin: ['yes', 'no', 'unsure'],
  /** `linked`: it is no longer needed, since it was linked here. */
  knowsLogin: ['yes', 'no', 'linked'],
  linked: ['yes', 'no', 'wrong'],
  registration: ['approved', 'asked', 'no', 'rejected'],
} as const;

export const OPTIONS = { ...PERSON_OPTIONS, ...COURT_OPTIONS };

export type QuestionId = keyof typeof OPTIONS;
export type PersonQuestion = keyof typeof PERSON_OPTIONS;
export type OptionOf<Q extends QuestionId> = (typeof OPTIONS)[Q][number];
export type FilerKind = OptionOf<'filer'>;

export function isPersonQuestion(question: QuestionId): question is PersonQuestion {
  return question in PERSON_OPTIONS;
}
