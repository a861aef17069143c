import browser from 'webextension-polyfill';
import { FROM } from '../../components/effective-table.tsx';
import { type CourtList, dayAt, daysBetween } from '../../lib/courts/index.ts';
import { managedBy } from '../../lib/guidance/index.ts';
import { type EffectiveRow, effectiveRows, policyProblemText } from '../../lib/policy/index.ts';
import { type Say, type Text, text } from '../../lib/words/index.ts';
import type { OptionsState } from './load-options.ts';

/** What an administrator asks about an installation. */
export interface Installation {
  /** By whom it is managed, or that nobody manages it. */
  managed: Text;
  /** Extension ID, version, and the court list with its age. */
  facts: Text[];
  /** The names of the keys that the browser gave. */
  keys: Text;
  /** How many mistakes there are, and each of them. */
  summary: Text | null;
  problems: Text[];
  rows: EffectiveRow[];
}

export function installationOf({ policy, own, knowledge, clock }: OptionsState): Installation {
  const { problems, keys } = policy;
  const isManaged = keys.length > 0;
  return {
    managed: managedBy(policy.policy) ?? text(isManaged ? 'policy.broken' : 'policy.none'),
    facts: [
      text('policy.installation', { id: browser.runtime.id, version: browser.runtime.getManifest().version }),
      listText(knowledge.list, clock.now),
      knowledge.from === 'feed'
        ? text('policy.listFeed', { feed: knowledge.list.feed })
        : text('policy.listBundle'),
    ],
    keys: text('policy.keys', { keys: keys.join(', ') || text('policy.noKeys') }),
    summary: isManaged
      ? problems.length > 0
        ? text('policy.problems', { count: problems.length })
        : text('policy.fine')
      : null,
    problems: problems.map(policyProblemText),
    rows: effectiveRows(policy.policy, own),
  };
}

function listText({ feedDay }: CourtList, now: number): Text {
  const age = Math.max(0, daysBetween(feedDay, dayAt(now, 'America/New_York')));
  return text('policy.list', { day: { day: feedDay }, age });
}

/**
 * All of it as plain text for a help desk. Nothing in it is about the person: what they have set themselves is named, and
 * the courts at which they have hidden the overlay are left out.
 */
export function supportReport(installation: Installation, browserName: string, say: Say): string {
  const { managed, facts, keys, summary, problems, rows } = installation;
  const lines = [
    say(text('policy.report')),
    '',
    say(managed),
    ...facts.map(say),
    browserName,
    '',
    say(keys),
    ...(summary ? [say(summary), ...problems.map((problem) => `- ${say(problem)}`)] : []),
    '',
    ...rows.map(({ name, value, from }) => {
      const shown = name === 'settings.hiddenCourts' && from === 'person' ? '…' : (value ?? '-');
      return `${name} = ${shown} (${say(text(FROM[from]))})`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}
