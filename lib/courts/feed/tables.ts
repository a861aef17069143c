/** Entries of the feed that are no CM/ECF courts, and why. */
export const NOT_COURTS: Readonly<Record<string, string>> = {
  '00PCL': 'the PACER Case Locator, an index of cases and not a court',
  SCOTUS: 'the Supreme Court, whose filing system is not CM/ECF',
};

/** Sign-in hosts that courts have besides the one in the feed. */
export const EXTRA_HOSTS: Readonly<Record<string, readonly string[]>> = {
  NYSBK: ['ecf.nysb-mega.uscourts.gov'], // its very large cases
};
