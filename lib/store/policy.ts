import browser from 'webextension-polyfill';
import { storage } from 'wxt/utils/storage';
import type { CourtList } from '../courts/index.ts';
import { type PolicyReading, readPolicy, settingsRule } from '../policy/index.ts';
import { sameJson } from '../same-json.ts';
import type { SettingsRule } from '../settings/index.ts';
import type { LocalItems } from './snapshot.ts';

/** The policy as the browser gave it last, kept for the seconds in which it does not answer yet. */
export const POLICY_KEY = 'policy';

type Raw = Record<string, unknown>;

/** What the browser has told this part of the extension; null until it has. */
let told: Raw | null = null;
let listening = false;
const watchers = new Set<() => void>();

/**
 * The policy, as an administrator wrote it, without waiting: until the browser has answered, the kept copy stands in for
 * it, and never afterwards, so an edit of the copy changes nothing. Chromium takes seconds for its first answer.
 */
async function rawPolicy(): Promise<Raw> {
  listen();
  return told ?? (await keptPolicy()) ?? {};
}

/** The same, where what is stored was read before. */
function rawPolicyIn({ local }: LocalItems): Raw {
  listen();
  return told ?? policyFrom(local[POLICY_KEY]) ?? {};
}

/** A policy that was read, with the names of the keys that the browser gave: none where there is no policy. */
export type HeldPolicy = PolicyReading & { keys: string[] };

/** What was made of each policy that the browser has told, for the court list in use: pages ask time and again. */
const readings = new WeakMap<Raw, { courts: CourtList['courts']; reading: HeldPolicy }>();

/** The policy, read for a court list. */
export async function currentPolicy(list: Pick<CourtList, 'courts'>): Promise<HeldPolicy> {
  return readFor(list, await rawPolicy());
}

/** The same, where what is stored was read before. */
export function policyIn(items: LocalItems, list: Pick<CourtList, 'courts'>): HeldPolicy {
  return readFor(list, rawPolicyIn(items));
}

function readFor({ courts }: Pick<CourtList, 'courts'>, raw: Raw): HeldPolicy {
  const before = readings.get(raw);
  if (before?.courts === courts) return before.reading;
  const known = new Set(courts.map(({ id }) => id));
  const reading = { ...readPolicy(raw, (id) => known.has(id)), keys: Object.keys(raw) };
  readings.set(raw, { courts, reading });
  return reading;
}

const rules = new WeakMap<Raw, SettingsRule>();

/** What the policy says of the settings. They name no courts that a list would have to know. */
export async function currentRule(): Promise<SettingsRule> {
  return ruleOf(await rawPolicy());
}

/** The same, where what is stored was read before. */
export function ruleIn(items: LocalItems): SettingsRule {
  return ruleOf(rawPolicyIn(items));
}

function ruleOf(raw: Raw): SettingsRule {
  const rule = rules.get(raw) ?? settingsRule(readPolicy(raw, () => true).policy);
  rules.set(raw, rule);
  return rule;
}

/** Calls back whenever the browser tells another policy. Returns what ends it. */
export function watchPolicy(changed: () => void): () => void {
  watchers.add(changed);
  listen();
  return () => watchers.delete(changed);
}

/**
 * Asks the browser. An empty answer may only mean that it has not read the policy yet, as on the first run of a forced
 * install; `sure` is where it must be true: the policy was just changed, or some time has passed.
 */
export async function askPolicy(sure: boolean): Promise<void> {
  const answer = await browser.storage.managed.get(null).catch((): Raw => ({})); // Firefox rejects where there is none
  if ((isEmpty(answer) && !sure) || sameJson(answer, told)) return;
  told = answer;
  for (const changed of watchers) changed();
}

/** Brings the kept copy to what the browser has told. True where only the copy speaks yet. */
export async function settlePolicy(): Promise<boolean> {
  const kept = await keptPolicy();
  if (told === null) return kept !== null;
  if (isEmpty(told)) {
    if (kept !== null) await storage.removeItem(`local:${POLICY_KEY}`);
  } else if (!sameJson(kept, told)) await storage.setItem(`local:${POLICY_KEY}`, told);
  return false;
}

function listen(): void {
  if (listening) return;
  listening = true;
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void askPolicy(true);
  });
  void askPolicy(false);
}

async function keptPolicy(): Promise<Raw | null> {
  return policyFrom(await storage.getItem<unknown>(`local:${POLICY_KEY}`));
}

function policyFrom(kept: unknown): Raw | null {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? (kept as Raw) : null;
}

function isEmpty(raw: Raw): boolean {
  return Object.keys(raw).length === 0;
}
