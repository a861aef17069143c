/** Paths of CM/ECF itself. What lies outside them on a court's host is a static page, a juror page or a calendar. */
export const CMECF_PATH = /^\/(?:cgi-bin|b?n|cmecf|cmecf-bap-live|docs?1)\//;
