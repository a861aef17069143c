import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Court } from '../../lib/courts/index.ts';
import { type PolicyWords, policyWords } from '../../lib/policy/index.ts';
import type { Text } from '../../lib/words/index.ts';

/** What every field of the builder needs to know. */
export interface Builder {
  courts: readonly Court[];
  words: PolicyWords;
  /** What is wrong at a path, as it is shown. */
  problems: ReadonlyMap<string, readonly Text[]>;
}

export const BuilderContext = createContext<Builder>({
  courts: [],
  words: policyWords('en'),
  problems: new Map(),
});

export const useBuilder = () => useContext(BuilderContext);

/** The ID of the control at a path, to which a list of mistakes leads. */
export const fieldId = (path: string) => `field-${path}`;

/** A path as the words of the policy know it: entries of a list have no number. */
export const wordsPath = (path: string) => path.replace(/\[\d+\]/g, '[]');

/** The last name in a path, as it is written in a policy. */
export const nameOf = (path: string) => path.replace(/^.*\./, '').replace(/\[\d+\]$/, '');
