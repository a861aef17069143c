/** What the administrator of these tests sets for the extension. */
export const POLICY = {
  organization: { name: 'Example LLP', phone: '212-555-0100' },
  notices: [{ text: 'Docketing closes on Friday at noon.', courts: ['CACDC'] }],
};

/** The same with another notice. */
export const CHANGED_POLICY = {
  ...POLICY,
  notices: [{ text: 'Docketing is open again.', courts: ['CACDC'] }],
};

/** A page of the replica at which the notice shows. */
export const COURT_PAGE = 'https://ecf.cacd.uscourts.gov/cgi-bin/ShowIndex.pl';

/** A file is seen some seconds after it has changed, an install some seconds after the start; a busy machine is slow. */
export const PATIENCE = { timeout: 60_000 };
