import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Say, speaker, type Text } from '../lib/words/index.ts';

/** The speaker of the language in which a surface is shown. */
export const Words = createContext<Say>(speaker('en'));

/** One sentence of the catalogue. */
export function Sentence({ of }: { of: Text }) {
  return <>{useContext(Words)(of)}</>;
}

/** The speaker itself, for attributes. */
export function useSay(): Say {
  return useContext(Words);
}
