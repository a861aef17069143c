import type { Phone } from '../courts/index.ts';
import type { Text } from '../words/index.ts';

/** Which login an answer is about: it colours the card, the pill and the badge. */
export type Tone = 'pacer' | 'court' | 'training' | 'unknown' | 'none';

export interface Link {
  label: Text;
  href: string;
}

export interface Step {
  text: Text;
  link?: Link;
}

export interface Section {
  id: 'prepare' | 'link' | 'trouble';
  title: Text;
  steps: Step[];
}

/** Whom to ask, and about what. */
export interface Contact {
  name: Text;
  about: Text;
  phones: Phone[];
  hours?: Text;
  email?: string;
  link?: Link;
}

/** What a person should know beside the answer. An organization's own is its word, and says so. */
export type Notice =
  | { kind: 'preview' | 'conflict' | 'beside' | 'ahead' | 'bap' | 'old-list'; text: Text }
  | { kind: 'organization'; severity: 'info' | 'warning' | 'urgent'; from: Text; text: Text; link?: Link };

/** One thing that an answer rests on; `note` is what the source says, as the table of histories has it. */
export interface Source {
  what: Text;
  note?: string;
  link?: Link;
}

/** What an answer rests on. */
export interface Provenance {
  /** In one line: parts that stand beside each other. */
  line: Text[];
  sources: Source[];
  /** What would change the answer. */
  changes: Text[];
}

/** What a verdict turns into for a person on this page. Every surface shows the same. */
export interface Guidance {
  tone: Tone;
  /** The few words of pill and badge. */
  short: Text;
  headline: Text;
  /** Names of the courts, as people write them out; empty where none is known. */
  courts: string[];
  /** Their citation forms: `C.D. Cal.` */
  shortCourts: string[];
  /** Which login for which task. */
  tasks: Text | null;
  why: Text;
  next: Text;
  notices: Notice[];
  sections: Section[];
  contacts: Contact[];
  /** By whom the extension is managed; null where there is no policy. */
  managed: Text | null;
  /** Where the answer comes from, how old that is, and what would change it. */
  provenance: Provenance;
}
