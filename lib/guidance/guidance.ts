import type { Court } from '../courts/index.ts';
import type { Policy } from '../policy/index.ts';
import type { Verdict } from '../verdict/index.ts';
import { type Text, text } from '../words/index.ts';
import { contactsFor } from './contacts.ts';
import { isAppellate } from './court-words.ts';
import { headlineOf, shortAnswer, toneOf } from './headline.ts';
import { nextStep } from './next-step.ts';
import { noticesOf } from './notices.ts';
import { managedBy, organizationNotices } from './organization.ts';
import { provenanceOf } from './provenance.ts';
import { sectionsOf } from './sections.ts';
import type { Guidance } from './types.ts';
import { whyOf } from './why.ts';

/**
 * Turns a verdict into what a person should read and do, with what their organization has to say. Pure; the words are
 * chosen later, by language.
 */
export function guidanceFor(verdict: Verdict, policy: Policy = {}): Guidance {
  const courts = verdict.courts.map(({ court }) => court);
  return {
    tone: toneOf(verdict),
    short: shortAnswer(verdict),
    headline: headlineOf(verdict),
    courts: courts.map(({ name }: Court) => name),
    shortCourts: courts.map(({ short }: Court) => short),
    tasks: tasksOf(verdict),
    why: whyOf(verdict, policy),
    next: nextStep(verdict),
    notices: [...organizationNotices(policy, verdict), ...noticesOf(verdict, policy)],
    sections: sectionsOf(verdict),
    contacts: contactsFor(verdict, policy),
    managed: managedBy(policy),
    provenance: provenanceOf(verdict, policy),
  };
}

function tasksOf(verdict: Verdict): Text | null {
  if (verdict.state || verdict.page === 'link-account' || verdict.page === 'not-linked') return null;
  if (verdict.system === 'other') return verdict.login.file === 'court' ? text('tasks.other') : null;
  if (verdict.system === 'acms') return text('tasks.acms');
  if (verdict.login.file === 'court')
    return text(isAppellate(verdict) ? 'tasks.legacyAppellate' : 'tasks.legacy');
  return verdict.login.file === 'pacer' && verdict.courts.length > 0 ? text('tasks.pacer') : null;
}
