import type { IsoDay } from '../courts/index.ts';

/** When a court's CM/ECF was closed for its move, by the court's own notice. */
export interface Downtime {
  from: IsoDay;
  /** The day on which it was to open again. */
  until: IsoDay;
  source: string;
}

/** By PACER court ID. Few courts' notices are still to be read; where none is, nothing is guessed. */
const DOWNTIMES: Readonly<Record<string, Downtime>> = {
  '04CA': {
    from: '2017-11-09',
    until: '2017-11-13',
    source: 'http://coop.ca4.uscourts.gov/news-announcements/2017/11/06/CMECFunavailable1192017',
  },
  AZDC: {
    from: '2022-02-04',
    until: '2022-02-07',
    source: 'https://www.azd.uscourts.gov/notice-upgrade-nextgen-cmecf',
  },
  CODC: {
    from: '2021-07-30',
    until: '2021-08-02',
    source: 'http://www.cod.uscourts.gov/CourtOperations/CMECFNextGen.aspx',
  },
  FLMBK: { from: '2021-11-19', until: '2021-11-22', source: 'http://www.flmb.uscourts.gov' },
  GAMDC: { from: '2019-05-03', until: '2019-05-06', source: 'https://www.gamd.uscourts.gov/nextgen' },
  ILSBK: { from: '2021-09-10', until: '2021-09-13', source: 'https://www.ilsb.uscourts.gov/nextgen-cmecf' },
  INNDC: {
    from: '2021-11-05',
    until: '2021-11-08',
    source: 'https://www.innd.uscourts.gov/news/electronic-court-filing-unavailable-during-upgrade?page=2',
  },
  NYEDC: { from: '2018-10-05', until: '2018-10-09', source: 'http://www.nyed.uscourts.gov/cmecf-nextgen' },
  NYSBK: {
    from: '2018-10-19',
    until: '2018-10-22',
    source: 'https://www.nysb.uscourts.gov/fourth-public-nextgen-notification',
  },
  OHNDC: {
    from: '2020-02-07',
    until: '2020-02-10',
    source: 'https://www.ohnd.uscourts.gov/nextgen-cmecf-information',
  },
  PAWBK: { from: '2022-01-13', until: '2022-01-18', source: 'https://ecf.pawb.uscourts.gov' },
  TXSBK: {
    from: '2021-07-15',
    until: '2021-07-19',
    source: 'https://www.txs.uscourts.gov/content/cmecf-nextgen',
  },
};

/** When a court was closed for the move of that day; null where it is not known. */
export function downtimeOf(court: string, goLive: IsoDay): Downtime | null {
  const known = Object.hasOwn(DOWNTIMES, court) ? DOWNTIMES[court] : undefined;
  return known?.until === goLive ? known : null;
}
