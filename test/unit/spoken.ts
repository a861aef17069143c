import en from '../../lib/words/en.json';
import { speaker, type Text } from '../../lib/words/index.ts';
import { argumentsOf } from './message-arguments.ts';

const say = speaker('en');
const problems = new Map<string, string[]>();
const wanted = new Map(Object.entries(en).map(([key, message]) => [key, argumentsOf(message)]));

/** Every sentence of a value, a piece of guidance for one, wherever it stands. */
export function sentencesOf(guidance: unknown): Text[] {
  const found: Text[] = [];
  const walk = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if ('key' in value) found.push(value as Text);
    else for (const each of Object.values(value)) walk(each);
  };
  walk(guidance);
  return found;
}

/** What is wrong with a sentence, its values, or the way it sounds. Each sentence is spoken once. */
export function problemsOfSentence(text: Text): string[] {
  const id = JSON.stringify(text);
  let known = problems.get(id);
  if (!known) {
    known = [...problemsOfValues(text), ...problemsOfSound(text)].map((problem) => `${text.key}: ${problem}`);
    problems.set(id, known);
  }
  return known;
}

/** A sentence as people read it. */
export function spoken(text: Text): string {
  return say(text);
}

function problemsOfValues({ key, values = {} }: Text): string[] {
  const places = wanted.get(key);
  if (!places) return ['is not in the catalogue'];
  const missing = [...places.keys()].filter((name) => !(name in values)).map((name) => `misses {${name}}`);
  const wrong = Object.entries(values).flatMap(([name, value]) => {
    const kind = places.get(name);
    if (kind === undefined) return [`is given ${name}, which it does not say`];
    if (value === '') return [`is given an empty ${name}`];
    if (kind === 'date' && !(typeof value === 'object' && 'day' in value))
      return [`is given no day for ${name}`];
    if (kind === 'plural' && typeof value !== 'number') return [`is given no number for ${name}`];
    if (typeof value === 'object' && 'key' in value) return problemsOfSentence(value);
    if (typeof value === 'object' && 'list' in value) return value.list.flatMap(problemsOfSentence);
    return [];
  });
  return [...missing, ...wrong];
}

function problemsOfSound(text: Text): string[] {
  let words: string;
  try {
    words = say(text);
  } catch (error) {
    return [`cannot be spoken: ${error}`];
  }
  const slips = /[{}<>]|undefined|null|NaN|Invalid Date|\[object|^\s|\s$|\s{2}|\s[.,;:’]|^$/.exec(words);
  return slips ? [`sounds wrong at “${slips[0]}”: ${words}`] : [];
}
