import type { Verdict } from '../verdict/index.ts';
import { type MessageKey, text } from '../words/index.ts';
import { isAppellate } from './court-words.ts';
import { FORGOT, MANAGE, REGISTER } from './links.ts';
import type { Link, Section, Step } from './types.ts';

/** The steps that a person can open: getting ready, linking, and trouble signing in, each where it can help. */
export function sectionsOf(verdict: Verdict): Section[] {
  const sections: Section[] = [];
  const { login, page } = verdict;
  const ahead =
    (login.file === 'court' && verdict.system !== 'other') ||
    (login.file === 'unknown' && verdict.system !== 'other');
  if (ahead && verdict.courts.length > 0) sections.push(section('prepare', prepareSteps(verdict)));
  if (
    login.file === 'pacer' &&
    page !== 'pacer-account' &&
    verdict.system !== 'acms' &&
    verdict.system !== 'other'
  ) {
    sections.push(section('link', isAppellate(verdict) ? APPELLATE_LINK : DISTRICT_LINK));
  }
  if (login.file !== 'none' && login.file !== 'training')
    sections.push(section('trouble', troubleSteps(verdict)));
  return sections;
}

function section(id: Section['id'], steps: Step[]): Section {
  return { id, title: text(`section.${id}`), steps };
}

function step(key: MessageKey, link?: Link): Step {
  return link ? { text: text(key), link } : { text: text(key) };
}

/** The steps of the court's notice, before its go-live day. */
function prepareSteps(verdict: Verdict): Step[] {
  const standing = verdict.courts[0]?.standing;
  const move = standing?.system === 'legacy' ? standing.next : null;
  const known = move && move.certainty !== 'between' && move.certainty !== 'postponed' ? move.day : null;
  return [
    step('step.own', REGISTER),
    step('step.upgrade', MANAGE),
    step(isAppellate(verdict) ? 'step.knowLoginAppellate' : 'step.knowLogin'),
    known ? { text: text('step.linkAfterDay', { day: { day: known } }) } : step('step.linkAfter'),
  ];
}

const DISTRICT_LINK: Step[] = [
  step('step.link.signIn'),
  step('step.link.utilities'),
  step('step.link.type'),
  step('step.link.check'),
  step('step.link.menus'),
  step('step.link.once'),
  step('step.link.never', MANAGE),
];

const APPELLATE_LINK: Step[] = [
  step('step.linkAppellate.close'),
  step('step.linkAppellate.signIn'),
  step('step.linkAppellate.choose'),
  step('step.linkAppellate.type'),
  step('step.link.once'),
  step('step.link.never', MANAGE),
];

function troubleSteps(verdict: Verdict): Step[] {
  if (verdict.login.file === 'court') {
    if (verdict.system === 'other') return [step('step.trouble.courtReset')];
    const appellate = isAppellate(verdict);
    return [
      ...(appellate ? [] : [step('step.trouble.court')]),
      step(appellate ? 'step.trouble.appellateReset' : 'step.trouble.courtReset'),
      ...(verdict.system === 'legacy' ? [step('step.trouble.viewOnly')] : []),
    ];
  }
  return [
    step('step.trouble.which'),
    step('step.trouble.legacyName', MANAGE),
    step('step.trouble.shared', REGISTER),
    step('step.trouble.reset', FORGOT),
    step('step.trouble.mfa'),
    ...(verdict.login.file === 'pacer' ? [step('step.trouble.menus')] : []),
    ...(verdict.login.file === 'unknown' && !isAppellate(verdict) ? [step('step.trouble.court')] : []),
  ];
}
