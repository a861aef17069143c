import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerFor } from '../../lib/answer.ts';
import { bundledCourts } from '../../lib/courts/bundled.ts';
import type { CourtList } from '../../lib/courts/index.ts';
import { EMPTY_MEMORY } from '../../lib/memory/index.ts';
import { effectiveList, KEYS, type Refusal, refusalText } from '../../lib/refresh/index.ts';
import { speaker } from '../../lib/words/index.ts';
import { sharedPath, whyWithoutShared } from '../shared.ts';
import {
  answering,
  type Entry,
  entriesOf,
  feedText,
  feedWith,
  Memory,
  NOW,
  pick,
  refreshWith,
  seeded,
} from './made-feed.ts';

/** A broken feed, and how the message names what is wrong with it. */
type Broken = [what: string, body: string | Uint8Array, kind: Refusal['kind'], words: RegExp];

const say = speaker('en');
const FEED = feedText();
const REAL = 'courts/pacer-court-lookup-2023-01-10.json';

/** What every court's sign-in page is answered with a list. */
function everyAnswer(list: CourtList): unknown[] {
  return list.courts.map(({ id, hosts }) => {
    const court = { by: 'id', id, host: hosts[0] ?? null } as const;
    const page = { kind: 'front-door', court, state: null } as const;
    const { verdict, guidance } = answerFor(
      { page, evidence: [] },
      { list, from: 'feed', memory: EMPTY_MEMORY, policy: {} },
      { now: NOW, preview: null },
    );
    return [id, verdict.system, verdict.login, say(guidance.headline)];
  });
}

async function expectRefused([, body, kind, words]: Broken): Promise<void> {
  const store = new Memory();
  const outcome = await refreshWith(store, answering(body));
  if (outcome.kind !== 'refused') throw new Error(`accepted: ${outcome.kind}`);
  expect(outcome.reason.kind).toBe(kind);
  const message = say(refusalText(outcome.reason));
  expect(message).toMatch(words);
  expect(message, 'harmless to show').not.toMatch(/[<>\p{Cc}\p{Cf}]/u);
  expect(message.length, 'short enough to read').toBeLessThan(900);
  expect(store.list, 'nothing is kept').toBeNull();
  expect(store.state).toMatchObject({ lastRefusal: outcome.reason, failures: 1 });
  expect(effectiveList(bundledCourts, store.list).list, 'the list that answers').toBe(bundledCourts);
}

/** The text cut off at places that look random. */
function truncations(text: string, count: number, seed: number): Broken[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (): Broken => {
    const end = 1 + Math.floor(random() * (text.length - 2));
    return [`cut off after ${end} characters`, text.slice(0, end), 'broken-json', /cut off/];
  });
}

const WRONG_VALUES: Record<string, readonly unknown[]> = {
  court_id: [7, null, true, ['CACDC'], { id: 'CACDC' }, 'cacdc', ''],
  title: [7, null, false, [], {}],
  type: [1, null, 'district', 'Tribal', []],
  circuit: [9, true, [], {}, '99'],
  software_version: [1.7, true, ['NextGen'], {}],
  login_url: [443, null, true, [], {}, ''],
  web_url: [80, true, [], {}, 'none'],
  help_desk: [7, 'none', true, [7], [null], [{ phone: 2138940242 }], [{ division: [] }]],
  counties: ['King', 7, [1], [{ name: 3 }], [{ state: 'Ohio' }]],
};

function wrongTypes(count: number, seed: number): Broken[] {
  const random = seeded(seed);
  const ids = bundledCourts.courts.map(({ id }) => id);
  return Array.from({ length: count }, (): Broken => {
    const field = pick(Object.keys(WRONG_VALUES), random);
    const value = pick(WRONG_VALUES[field] ?? [], random);
    const id = pick(ids, random);
    const what = `${field} of ${id} is ${JSON.stringify(value)}`;
    return [what, feedWith(id, { [field]: value }), 'broken', new RegExp(`mistake.*${field}`)];
  });
}

/** A field of one court, what hostile text stands there, and what the message says of it. */
const HOSTILE: [field: string, value: unknown, words: RegExp][] = [
  ['court_id', '__proto__', /court_id: found "__proto__"/],
  ['court_id', 'constructor', /court_id: found "constructor"/],
  ['court_id', '<script>alert(1)</script>', /court_id: found "‹script›/],
  ['court_id', 'CACDC\u202Egpj', /court_id/],
  ['type', '<img src=x onerror=alert(1)>', /type: found "‹img/],
  ['circuit', '__proto__', /circuit: found "__proto__", expected 09/],
  ['login_url', 'javascript:alert(document.domain)', /login_url: found "javascript:/],
  ['login_url', 'https://ecf.cacd.uscourts.gov.evil.example/', /login_url: found/],
  ['login_url', 'https://ecf.cacd.uscourts.gov@evil.example/', /login_url: found/],
  ['login_url', 'https://ecf.cacd.uscоurts.gov/', /login_url: found/], // a Cyrillic о
  ['login_url', 'https://ecf-cacd.uscourts.gov/', /expected the host that the ID stands for/],
  ['login_url', 'https://ecf.akd.uscourts.gov/', /expected the host that the ID stands for/],
  ['login_url', 'https://ecf.cacd.uscourts.gov:8443/', /login_url: found/],
  ['login_url', 'https://ecf.cacd.uscourts.gov\\@evil.example/', /login_url: found/],
  ['web_url', 'javascript:alert(1)//www.cacd.uscourts.gov', /web_url: found "javascript:/],
  ['web_url', 'data:text/html,<script>alert(1)</script>', /web_url: found "data:/],
  ['web_url', 'https://cacd-uscourts.gov/', /web_url: found/],
  ['web_url', 'https://www.cacd.uscourts.gov"onmouseover="x', /web_url: found/],
  ['software_version', 'NextGen &hearts; 1.7', /software: found/],
  ['software_version', 'x'.repeat(1001), /software_version: found "x/],
  ['software_version', `&${'amp;'.repeat(100_000)}lt;`, /software_version: found/],
  ['help_desk', Array.from({ length: 5001 }, () => 7), /help_desk: found a list of 5001/],
  ['help_desk', { __proto__: null, toString: 1 }, /help_desk: found an object/],
];

const hostile = HOSTILE.map(([field, value, words]): Broken => {
  const shown = JSON.stringify(value).slice(0, 50);
  return [`${field} of CACDC is ${shown}`, feedWith('CACDC', { [field]: value }), 'broken', words];
});

const without = (count: number) => entriesOf().filter((_, at) => at < 20 || at >= 20 + count);
const legacy: Entry = { software_version: 'CM/ECF V6.1.1' };

const OTHERS: Broken[] = [
  ['nothing', '', 'broken-json', /0 characters/],
  ['a web page', '<!DOCTYPE html><title>Sign in to the hotel</title>', 'web-page', /web page \(HTML\)/],
  ['a web page after a mark and spaces', '\uFEFF \n<html><body>', 'web-page', /web page/],
  ['not JSON', 'Service unavailable', 'broken-json', /not whole JSON/],
  ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0xfe, 0x00]), 'not-text', /not UTF-8/],
  ['text of another encoding', new TextEncoder().encode(FEED).with(9, 0xe9), 'not-text', /not UTF-8/],
  ['a zip file', new Uint8Array([0x50, 0x4b, 3, 4, 0x80, 0x81]), 'not-text', /not UTF-8/],
  ['null', 'null', 'not-a-feed', /data: found nothing/],
  ['a list', '[]', 'not-a-feed', /data: found nothing/],
  ['a text', '"feed"', 'not-a-feed', /data: found nothing/],
  ['no courts', feedText([]), 'not-a-feed', /an empty list/],
  ['an object for the courts', feedText({ CACDC: {} }), 'not-a-feed', /found an object/],
  ['a feed without its day', JSON.stringify({ data: entriesOf() }), 'not-a-feed', /last_updated/],
  ['a day with markup', FEED.replace('Fri, 10', '<b>10</b>'), 'not-a-feed', /last_updated: found "‹b›/],
  ['a day that does not exist', FEED.replace('10 Feb', '31 Feb'), 'not-a-feed', /last_updated/],
  ['a prototype in the feed', `{"__proto__":${FEED}}`, 'not-a-feed', /data: found nothing/],
  ['deep brackets', '['.repeat(1_000_000), 'broken-json', /not whole JSON/],
  ['more courts than there can be', feedText(Array(1001).fill({})), 'not-a-feed', /a list of 1001/],
  ['entries that are nothing', feedText(Array(1000).fill(null)), 'broken', /1,000 mistakes/],
  ['a court twice', feedText([...entriesOf(), entriesOf()[7]]), 'broken', /again/],
  ['more than 8 MB', FEED.padEnd(8_000_001), 'too-big', /larger than 8 MB/],
  ['more than 8 MB of rubbish', new Uint8Array(9_000_000), 'too-big', /larger than 8 MB/],
  ['five courts missing', feedText(without(5)), 'missing', /lacks 5 of 208 courts: .*D\./],
  ['half of the courts missing', feedText(without(100)), 'missing', /100 of 208 .* and 95 more/],
  ['one court only', feedText(entriesOf().slice(0, 1)), 'missing', /207 of 208/],
  ['a NextGen court that is legacy', feedWith('CACDC', legacy), 'turned-legacy', /back.*: C\.D\. Cal\./],
  [
    'all courts legacy',
    feedText(entriesOf().map((entry) => ({ ...entry, ...legacy }))),
    'turned-legacy',
    /208 NextGen courts .* and 203 more/,
  ],
  ['an older feed', feedText(entriesOf(), '2023-01-09'), 'older', /January 9, 2023.*January 10, 2023/],
  ['a feed of the future', feedText(entriesOf(), '2023-02-12'), 'future', /February 12, 2023.*clock/],
  [
    'a court that no table knows',
    feedText([...entriesOf(), { court_id: 'XYZDC', title: 'Xyz', type: 'District' }]),
    'unknown-courts',
    /does not know: .*XYZDC.*Update/,
  ],
  [
    'an unknown court in a broken feed',
    feedText([...entriesOf(), { court_id: 'XYZDC', title: 'Xyz', type: 'District' }, 7]),
    'broken',
    /2 mistakes/,
  ],
];

describe('a broken feed is refused as a whole, with its reason, and every court is still answered', () => {
  it.each([...OTHERS, ...hostile])('%s', (...row) => expectRefused(row));
  it.each(wrongTypes(25, 1))('%s', (...row) => expectRefused(row));
  it.each(truncations(FEED, 15, 2))('%s', (...row) => expectRefused(row));
});

const why = whyWithoutShared(REAL);
describe.skipIf(why !== null)(`the real feed, cut off${why ? ` (skipped: ${why})` : ''}`, () => {
  it('is refused wherever it is cut off', async () => {
    for (const row of truncations(readFileSync(sharedPath(REAL), 'utf8'), 15, 3)) await expectRefused(row);
  });
});

describe('the feed that all of these were made from', () => {
  it('is accepted, and every court is answered as before', async () => {
    const store = new Memory();
    const outcome = await refreshWith(store, answering(FEED));
    expect(outcome).toEqual({ kind: 'updated', day: '2023-02-10', changes: [] });
    const { from, list } = effectiveList(bundledCourts, store.list);
    expect(from).toBe('feed');
    const answers = everyAnswer(list);
    expect(answers).toEqual(everyAnswer(bundledCourts));
    expect(answers).toHaveLength(208);
  });
});

describe('a broken feed after a good one leaves the good one', async () => {
  const phones = [{ number: '213-555-0100' }];
  const good = new Memory();
  await refreshWith(good, answering(feedWith('CACDC', { help_desk: [{ phone: '213-555-0100' }] })));

  it.each(OTHERS)('%s', async (_what, body) => {
    const store = new Memory(good.items);
    const outcome = await refreshWith(store, answering(body), { now: () => NOW + 3_600_000 });
    expect(outcome.kind).toBe('refused');
    expect(store.items.get(KEYS.list)).toBe(good.items.get(KEYS.list));
  });

  it('which answers every court', () => {
    const { list } = effectiveList(bundledCourts, good.list);
    expect(list.courts.find(({ id }) => id === 'CACDC')?.phones).toEqual(phones);
    expect(everyAnswer(list)).toEqual(everyAnswer(bundledCourts));
  });
});
