import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../lib/words/en.json';
import es from '../../lib/words/es.json';
import { languageOf, type MessageKey, speaker, type Text, text } from '../../lib/words/index.ts';
import { givenValues, MADE_KEYS, madeParts, namedKeys, sources } from './catalogue-use.ts';
import { argumentsOf, parseMessage } from './message-arguments.ts';

const entries = Object.entries(en) as [MessageKey, string][];
const files = sources();

describe.each([
  ['English', entries],
  ['Spanish', Object.entries(es) as [MessageKey, string][]],
])('every entry of the %s catalogue', (_language, all) => {
  it.each(all)('%s is valid ICU MessageFormat', (_key, message) => {
    expect(parseMessage(message).length).toBeGreaterThan(0);
  });

  it.each(all)('%s has no typographic slips', (_key, message) => {
    expect(message, 'a straight apostrophe or quote; write ’ or “ ”').not.toMatch(/['"]/);
    expect(message, 'two spaces').not.toMatch(/\s{2}/);
    expect(message, 'a space at an end').not.toMatch(/^\s|\s$/);
    expect(message, 'a space before a point or comma').not.toMatch(/\s[.,;:!?)](?!\w)/);
    expect(message, 'three points').not.toMatch(/\.\.\./);
    expect(message, 'a hyphen for a dash').not.toMatch(/\s-\s/);
    expect(message, 'markup').not.toMatch(/<|&\w+;/);
    expect(message, 'a backslash').not.toMatch(/\\/);
  });
});

describe('the English catalogue', () => {
  it.each(
    entries.filter(([key]) =>
      /^(?:why|next|step|tasks|notice|guide\.(?:ask|why|do|when|closed)|faq|glossary\.\w+\.meaning)\b/.test(
        key,
      ),
    ),
  )('%s is a whole sentence', (_key, message) => {
    expect(message).toMatch(/[.?]$/);
    expect(message).toMatch(/^(?:[A-Z“]|\{)/);
  });

  it.each(
    entries.filter(([key]) =>
      /^(?:headline|pill|link|section|guide\.(?:option|end|phase|source))\./.test(key),
    ),
  )('%s is a heading without a full stop', (_key, message) => {
    expect(message).not.toMatch(/\.$/);
  });
});

describe('the Spanish catalogue says what the English one says', () => {
  const spanish = es as Record<MessageKey, string>;
  const sorted = (words: string) => [...argumentsOf(words)].sort(([a], [b]) => a.localeCompare(b));

  it('has the same keys, in the same order', () => {
    expect(Object.keys(es)).toEqual(Object.keys(en));
  });

  it.each(entries)('%s takes the same values', (key, message) => {
    expect(sorted(spanish[key])).toEqual(sorted(message));
  });

  it.each(entries)(
    '%s keeps menu labels, numbers and addresses as they stand on the sites',
    (key, message) => {
      const fixed = /“[^”]*”|\b[\w.]+@[\w.]+\b|\b(?:PACER|CM\/ECF|NextGen|ACMS|CJA|PAA|MFA)\b|\d+/g;
      for (const each of new Set(message.match(fixed))) expect(spanish[key]).toContain(each);
    },
  );

  it.each(entries.filter(([, message]) => /[.?]$/.test(message)))('%s ends as a sentence', (key) => {
    expect(spanish[key]).toMatch(/[.?]$/);
  });

  it.each(entries.filter(([key]) => key !== 'badge.unknown'))(
    '%s opens the questions that it closes',
    (key) => {
      expect(spanish[key].split('¿').length).toBe(spanish[key].split('?').length);
    },
  );

  it.each(entries)('%s speaks formally', (key) => {
    expect(spanish[key]).not.toMatch(
      /(?<![\wá-ú])(?:tú|tu|tus|ti|puedes|tienes|debes|quieres|haz)(?![\wá-ú])/i,
    );
  });
});

it('name and description of the extension are there in each language, short enough for the stores', () => {
  const locale = (language: string): Record<string, { message: string }> =>
    JSON.parse(
      readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
    );
  expect(Object.keys(locale('es'))).toEqual(Object.keys(locale('en')));
  for (const language of ['en', 'es']) {
    expect(locale(language).extensionName?.message).toBe('ECF Signpost');
    expect(locale(language).extensionDescription?.message.length).toBeLessThanOrEqual(132);
  }
});

describe('catalogue and code know the same keys', () => {
  const made = new Set(files.flatMap(madeParts));
  const named = new Set(files.flatMap(namedKeys));
  const used = new Set([
    ...named,
    ...Object.entries(MADE_KEYS).flatMap(([part, ends]) => ends.map((end) => `${part}.${end}`)),
  ]);

  it('finds the sources', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(named.size).toBeGreaterThan(80);
  });

  it('every way in which code puts a key together is known here', () => {
    expect([...made].sort()).toEqual(Object.keys(MADE_KEYS).sort());
  });

  it.each(entries.map(([key]) => key))('%s is used', (key) => {
    expect(used).toContain(key);
  });

  it.each([...used])('%s is there', (key) => {
    expect(Object.keys(en)).toContain(key);
  });
});

describe('values are given by the names that the sentence says', () => {
  const calls = files.flatMap((file) =>
    givenValues(file).map(([key, names]) => ({ path: file.path, key, names })),
  );

  it('finds such calls', () => {
    expect(calls.length).toBeGreaterThan(15);
  });

  it.each(calls)('$key in $path', ({ key, names }) => {
    const said = [...argumentsOf(en[key as MessageKey]).keys()];
    const named = names.filter((name) => !name.startsWith('...'));
    // Where values are spread in, the rest is looked at by the tests of the guidance.
    if (named.length < names.length) expect(said).toEqual(expect.arrayContaining(named));
    else expect(names.sort()).toEqual(said.sort());
  });
});

describe('the speaker', () => {
  const say = speaker('en-US');

  it('writes days as days, whatever the zone of the computer', () => {
    const sentence = text('step.linkAfterDay', { day: { day: '2020-02-18' } });
    expect(say(sentence)).toMatch(/^On February 18, 2020 or later,/);
  });

  it.each([
    [0, 'Today you need your own upgraded PACER account to file here. Get ready now.'],
    [
      1,
      'From tomorrow, February 18, 2020, you need your own upgraded PACER account to file here. Get ready now.',
    ],
    [
      2,
      'In 2 days, from February 18, 2020, you need your own upgraded PACER account to file here. Get ready now.',
    ],
    [
      1200,
      'In 1,200 days, from February 18, 2020, you need your own upgraded PACER account to file here. Get ready now.',
    ],
  ])('counts %i days', (days, words) => {
    expect(say(text('next.legacyMove', { days, day: { day: '2020-02-18' } }))).toBe(words);
  });

  it.each([
    [0, 'from PACER’s list of January 10, 2023 (today).'],
    [1, 'from PACER’s list of January 10, 2023 (1 day old).'],
    [2, 'from PACER’s list of January 10, 2023 (2 days old).'],
  ])('says that a list is %i days old', (age, words) => {
    expect(say(text('rests.listAge', { age, day: { day: '2023-01-10' } }))).toContain(words);
  });

  it('speaks a sentence inside a sentence', () => {
    const values = { page: text('system.legacy'), list: text('system.nextgen') };
    expect(say(text('notice.conflict', values))).toContain(
      'shows legacy CM/ECF. The list says NextGen CM/ECF.',
    );
  });

  it('speaks a list of sentences, in its order, with a semicolon between', () => {
    const parts = (...list: Text[]) => ({
      ...{ court: '9th Cir.', system: text('system.acms'), main: text('system.nextgen') },
      parts: { list },
    });
    const petitions = text('beside.since', { scope: text('scope.immigration'), day: { day: '2021-05-01' } });
    const rest = text('beside.by', { scope: text('scope.new'), day: { day: '2023-10-31' } });
    expect(say(text('notice.beside', parts(petitions, rest)))).toContain(
      'ACMS has: immigration petitions since May 1, 2021; all new cases since October 31, 2023 at the latest.',
    );
    expect(say(text('notice.beside', parts(petitions)))).toContain(
      'ACMS has: immigration petitions since May 1, 2021.',
    );
  });

  it('speaks lists in the dialect of the reader', () => {
    const day = text('beside.since', { scope: text('scope.new'), day: { day: '2023-10-01' } });
    const values = { court: '', system: '', main: '', parts: { list: [day, day] } };
    expect(speaker('en-GB')(text('notice.beside', values))).toContain(
      'all new cases since 1 October 2023; all new cases since 1 October 2023',
    );
  });

  it('leaves a name alone that looks like markup or like a placeholder', () => {
    expect(say(text('contact.court', { court: '<b>{court}</b>' }))).toBe('<b>{court}</b> help desk');
  });

  it('ends a sentence once where a short name brings its own dot, and leaves other dots alone', () => {
    const signedIn = (court: string) => speaker('en-US')(text('why.signedIn', { court }));
    expect(signedIn('C.D. Cal.')).toMatch(/C\.D\. Cal\.$/);
    expect(signedIn('D. Guam')).toMatch(/D\. Guam\.$/);
    expect(say(text('contact.court', { court: 'one... two' }))).toContain('one... two');
  });

  it('leaves dots alone that a value has inside it', () => {
    const problem = text('ready.problem', { field: 'a..b', found: '".."', expected: 'a file..' });
    expect(speaker('en')(problem)).toContain('At a..b: found "..", expected a file... ');
  });

  it.each(['en', 'en-US', 'de', 'fr-CA', 'xx', ''])('has English for %j', (language) => {
    expect(speaker(language)(text('headline.pacer'))).toBe('Use your own PACER account');
    expect(languageOf(language)).toBe('en');
    const day = speaker(language)(text('notice.preview', { day: { day: '2020-02-18' } }));
    expect(day).toContain('February 18, 2020');
  });

  it.each(['es', 'es-US', 'es-MX'])('has Spanish for %s', (language) => {
    const system = text('system.nextgen');
    const move = text('why.legacyUntil', { court: 'C.D. Cal.', system, day: { day: '2020-02-18' } });
    expect(languageOf(language)).toBe('es');
    expect(speaker(language)(move)).toBe(
      'C.D. Cal. usa el CM/ECF antiguo (legacy). Cambia a NextGen CM/ECF el 18 de febrero de 2020.',
    );
  });

  it.each([
    [0, 'No se encontró ningún tribunal. Pruebe con su estado, o con su código, como cacd.'],
    [1, '1 tribunal'],
    [2, '2 tribunales'],
  ])('counts %i courts in Spanish', (count, words) => {
    expect(speaker('es')(text('popup.results', { count }))).toBe(words);
  });

  it.each(['en', 'en-US', 'es', 'es-US', 'es-MX', 'es-ES', 'es-419', 'es-PR', 'en-GB', 'en-CA', 'es-AR'])(
    'writes days and numbers for %s as its own formatters do',
    (language) => {
      const speak = speaker(language);
      const style = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
      const [dates, numbers] = [
        new Intl.DateTimeFormat(language, style),
        new Intl.NumberFormat(language === 'en' ? 'en-US' : language),
      ];
      for (let at = Date.parse('1999-12-25'); at < Date.parse('2032-03-05'); at += 7 * 86_400_000) {
        const day = new Date(at).toJSON().slice(0, 10);
        expect(speak(text('notice.preview', { day: { day } }))).toContain(` ${dates.format(at)}.`);
      }
      for (const count of [2, 17, 999, 1000, 1234, 20_500]) {
        expect(speak(text('popup.results', { count }))).toContain(`${numbers.format(count)} `);
      }
    },
  );

  it('writes dates as British readers do where the browser is British', () => {
    expect(speaker('en-GB')(text('notice.preview', { day: { day: '2020-02-18' } }))).toContain(
      '18 February 2020',
    );
  });
});
