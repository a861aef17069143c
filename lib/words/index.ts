export { languageOf, type Say, speaker } from './say.ts';
export { type MessageKey, type Text, text, type Value } from './text.ts';
