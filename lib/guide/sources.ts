import type { Link } from '../guidance/index.ts';
import { text } from '../words/index.ts';

/** The pages of courts and of PACER on which the answers rest. */
export const SOURCES = {
  notice: {
    label: text('guide.source.notice'),
    href: 'http://www.cacd.uscourts.gov/e-filing/nextgen-cmecf',
  },
  checkList: { label: text('guide.source.checkList'), href: 'https://www.cacd.uscourts.gov/node/309' },
  mfaCourt: {
    label: text('guide.source.mfaCourt'),
    href: 'https://www.cacd.uscourts.gov/e-filing/pacer-mfa-faqs',
  },
  pacerLink: {
    label: text('guide.source.pacerLink'),
    href: 'https://pacer.uscourts.gov/help/faqs/how-do-i-link-my-cmecf-electronic-filing-credentials-my-upgraded-pacer-account',
  },
  pacerReady: {
    label: text('guide.source.pacerReady'),
    href: 'https://pacer.uscourts.gov/help/faqs/what-should-i-do-first-get-ready-nextgen-cmecf-being-implemented-my-court',
  },
  pacerAccounts: {
    label: text('guide.source.pacerAccounts'),
    href: 'https://www.pacer.gov/announcements/general/improvements.html',
  },
  pacerAttorneys: {
    label: text('guide.source.pacerAttorneys'),
    href: 'https://pacer.uscourts.gov/register-account/attorney-filers-cmecf',
  },
  pacerMfa: {
    label: text('guide.source.pacerMfa'),
    href: 'https://pacer.uscourts.gov/announcements/2026/02/05/mfa-tips-and-resources',
  },
  pacerPasswords: {
    label: text('guide.source.pacerPasswords'),
    href: 'https://pacer.uscourts.gov/announcements/2025/06/27/additional-security-enhancements-coming-soon',
  },
  pacerLookup: {
    label: text('guide.source.pacerLookup'),
    href: 'https://pacer.uscourts.gov/file-case/court-cmecf-lookup',
  },
  savedPassword: {
    label: text('guide.source.savedPassword'),
    href: 'https://www.wawb.uscourts.gov/linking-your-pacer-account-nextgen',
  },
  agents: {
    label: text('guide.source.agents'),
    href: 'https://www.wawb.uscourts.gov/nextgen-process-filing-agents',
  },
  otherFilers: {
    label: text('guide.source.otherFilers'),
    href: 'https://www.iasb.uscourts.gov/nextgen-non-aty-reg',
  },
  shared: {
    label: text('guide.source.shared'),
    href: 'https://www.nhd.uscourts.gov/content/my-law-firmoffice-shares-pacer-account-can-we-continue-do-using-nextgen-cmecf',
  },
  linking: {
    label: text('guide.source.linking'),
    href: 'https://www.cob.uscourts.gov/cmecf-nextgen-information',
  },
  rejected: {
    label: text('guide.source.rejected'),
    href: 'https://www.nywb.uscourts.gov/nodeblock/nextgen-cmecf-faqs',
  },
  usernames: {
    label: text('guide.source.usernames'),
    href: 'https://www.innb.uscourts.gov/ecf-faqs/access-related?page=1',
  },
  appellate: {
    label: text('guide.source.appellate'),
    href: 'http://www.webharvest.gov/congress115th/20190109030614/http://www.ca4.uscourts.gov/caseinformationefiling/efiling_cm-ecf/cm-ecf-next-gen/linkaccounts',
  },
  wrongLink: { label: text('guide.source.wrongLink'), href: 'https://ecf.cadc.uscourts.gov/' },
  exemption: {
    label: text('guide.source.exemption'),
    href: 'https://www.nvd.uscourts.gov/ufaqs/i-am-a-cja-attorney-how-do-i-view-documents-without-being-charged/',
  },
  inactive: { label: text('guide.source.inactive'), href: 'https://www.flnb.uscourts.gov/node/1175' },
  twoPeople: { label: text('guide.source.twoPeople'), href: 'https://www.azd.uscourts.gov/faq/ecf?page=1' },
  freeLook: {
    label: text('guide.source.freeLook'),
    href: 'https://www.mdd.uscourts.gov/content/troubleshooting',
  },
  popups: { label: text('guide.source.popups'), href: 'https://www.ca2.uscourts.gov/' },
  heldAccount: {
    label: text('guide.source.heldAccount'),
    href: 'https://id.uscourts.gov/Content_Fetcher/index.cfml?Content_ID=3623',
  },
  signOn: { label: text('guide.source.signOn'), href: 'https://pacer.login.uscourts.gov/csologin/login.jsf' },
  acms: { label: text('guide.source.acms'), href: 'https://www.ca9.uscourts.gov/efiling/acms/' },
} as const satisfies Record<string, Link>;

export type SourceId = keyof typeof SOURCES;
