import type { Link } from '../guidance/index.ts';
import { type MessageKey, type Text, text } from '../words/index.ts';
import { SOURCES, type SourceId } from './sources.ts';

/** `account`: a kind of account; `word`: any other word that courts and PACER use. */
export type GlossaryTopic = 'account' | 'word';

interface GlossaryRow {
  topic: GlossaryTopic;
  term: MessageKey;
  meaning: MessageKey;
  source: SourceId;
}

/** The words, by their deep links. */
export const GLOSSARY: Readonly<Record<string, GlossaryRow>> = {
  individual: row('account', 'glossary.individual.term', 'glossary.individual.meaning', 'pacerAccounts'),
  upgraded: row('account', 'glossary.upgraded.term', 'glossary.upgraded.meaning', 'pacerAccounts'),
  legacy: row('account', 'glossary.legacy.term', 'glossary.legacy.meaning', 'notice'),
  shared: row('account', 'glossary.shared.term', 'glossary.shared.meaning', 'shared'),
  paa: row('account', 'glossary.paa.term', 'glossary.paa.meaning', 'pacerAccounts'),
  'cja-exempt': row('account', 'glossary.cjaExempt.term', 'glossary.cjaExempt.meaning', 'exemption'),
  'filing-agent': row('account', 'glossary.filingAgent.term', 'glossary.filingAgent.meaning', 'agents'),
  'court-login': row('account', 'glossary.courtLogin.term', 'glossary.courtLogin.meaning', 'notice'),
  'appellate-login': row(
    'account',
    'glossary.appellateLogin.term',
    'glossary.appellateLogin.meaning',
    'appellate',
  ),
  'account-type': row('word', 'glossary.accountType.term', 'glossary.accountType.meaning', 'usernames'),
  acms: row('word', 'glossary.acms.term', 'glossary.acms.meaning', 'acms'),
  'backup-codes': row('word', 'glossary.backupCodes.term', 'glossary.backupCodes.meaning', 'mfaCourt'),
  'central-sign-on': row('word', 'glossary.centralSignOn.term', 'glossary.centralSignOn.meaning', 'notice'),
  'cja-panel': row('word', 'glossary.cjaPanel.term', 'glossary.cjaPanel.meaning', 'exemption'),
  'cm-ecf': row('word', 'glossary.cmecf.term', 'glossary.cmecf.meaning', 'notice'),
  'legacy-cm-ecf': row('word', 'glossary.legacyCmecf.term', 'glossary.legacyCmecf.meaning', 'notice'),
  'e-file-registration': row(
    'word',
    'glossary.efileRegistration.term',
    'glossary.efileRegistration.meaning',
    'pacerAttorneys',
  ),
  'go-live': row('word', 'glossary.goLive.term', 'glossary.goLive.meaning', 'notice'),
  'help-desk': row('word', 'glossary.helpDesk.term', 'glossary.helpDesk.meaning', 'pacerLookup'),
  link: row('word', 'glossary.link.term', 'glossary.link.meaning', 'pacerLink'),
  'manage-my-account': row('word', 'glossary.manage.term', 'glossary.manage.meaning', 'pacerAccounts'),
  mfa: row('word', 'glossary.mfa.term', 'glossary.mfa.meaning', 'pacerMfa'),
  nef: row('word', 'glossary.nef.term', 'glossary.nef.meaning', 'freeLook'),
  nextgen: row('word', 'glossary.nextgen.term', 'glossary.nextgen.meaning', 'notice'),
  pacer: row('word', 'glossary.pacer.term', 'glossary.pacer.meaning', 'notice'),
  'pacer-service-center': row('word', 'glossary.psc.term', 'glossary.psc.meaning', 'notice'),
  'pro-hac-vice': row('word', 'glossary.proHacVice.term', 'glossary.proHacVice.meaning', 'pacerAttorneys'),
  'pro-se': row('word', 'glossary.proSe.term', 'glossary.proSe.meaning', 'notice'),
  'redaction-notice': row('word', 'glossary.redaction.term', 'glossary.redaction.meaning', 'signOn'),
  'search-status': row('word', 'glossary.searchStatus.term', 'glossary.searchStatus.meaning', 'inactive'),
  trustee: row('word', 'glossary.trustee.term', 'glossary.trustee.meaning', 'otherFilers'),
};

function row(topic: GlossaryTopic, term: MessageKey, meaning: MessageKey, source: SourceId): GlossaryRow {
  return { topic, term, meaning, source };
}

/** A word and what it means, in a sentence or two. */
export interface GlossaryEntry {
  /** Its deep link. */
  id: string;
  topic: GlossaryTopic;
  term: Text;
  meaning: Text;
  source: Link;
}

export function glossary(): GlossaryEntry[] {
  return Object.entries(GLOSSARY).map(([id, { topic, term, meaning, source }]) => ({
    id,
    topic,
    term: text(term),
    meaning: text(meaning),
    source: SOURCES[source],
  }));
}
