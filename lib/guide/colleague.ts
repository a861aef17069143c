import type { Contact, Step } from '../guidance/index.ts';
import { type Say, text } from '../words/index.ts';
import type { Facts } from './facts.ts';
import type { Walk } from './walk.ts';

/**
 * The way through the chart as plain text, to be sent to a colleague: the court, the day, questions and answers, the
 * steps with their links, and `contacts`, whom to call. Lines end in `\n`.
 */
export function colleagueText(way: Walk, facts: Facts, contacts: readonly Contact[], say: Say): string {
  const lines = [
    say(text('guide.colleague.title')),
    ...(facts.court ? [`${facts.court.name} (${facts.court.short})`] : []),
    say(text('guide.colleague.day', { day: { day: facts.day } })),
    '',
    ...way.taken.map(({ ask, choices, chosen }) => {
      const answer = choices.find(({ id }) => id === chosen);
      return `${say(ask)} ${answer ? say(answer.label) : ''}`.trim();
    }),
    '',
    ...(way.at === 'end'
      ? [say(way.end.title), ...way.end.actions.map((step, at) => `${at + 1}. ${stepLine(step, say)}`)]
      : [say(text('guide.colleague.open')), say(way.question.ask)]),
    '',
    ...contacts.map((contact) => contactLine(contact, say)),
    '',
    say(text('notAffiliated')),
  ];
  return `${lines.join('\n')}\n`;
}

function stepLine({ text: sentence, link }: Step, say: Say): string {
  return link ? `${say(sentence)} ${link.href}` : say(sentence);
}

function contactLine({ name, about, phones, email, link }: Contact, say: Say): string {
  const numbers = phones.map(({ number, note }) => (note ? `${number} (${note})` : number));
  const ways = [...numbers, email, link?.href].filter(Boolean).join(', ');
  const who = `${say(name)} (${say(about)})`;
  return ways ? `${who}: ${ways}` : who;
}
