import type { Move } from '../courts/index.ts';
import { type Text, text } from '../words/index.ts';

/** The system that a move leads to, in words: by its own name where it has one. */
export function systemWords({ system, name }: Move): Text {
  return name ? text('system.named', { name }) : text(`system.${system}`);
}

/** The kinds of case that the table of histories names; words that are not here are shown as the table has them. */
const SCOPES: Record<string, Text> = {
  'immigration petitions': text('scope.immigration'),
  'second or successive habeas applications': text('scope.habeas'),
  'all new cases': text('scope.new'),
};

export function scopeWords({ scope = '' }: Move): Text {
  return SCOPES[scope] ?? text('scope.other', { scope });
}
