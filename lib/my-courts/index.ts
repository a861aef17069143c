/** The pinned courts as a list: status, dates, link, last check, and where to go. */
export { type CourtRow, courtRows, type LostRow } from './rows.ts';
