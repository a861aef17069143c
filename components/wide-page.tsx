import type { ComponentChildren } from 'preact';
import { type Text, text } from '../lib/words/index.ts';
import { Mark } from './mark.tsx';
import { Speaking } from './speaking.tsx';
import { Sentence } from './words.tsx';

/** A page of the extension that fills a tab: its title, what it is about, and whose it is not. */
export function WidePage({
  language,
  title,
  class: named,
  children,
}: {
  /** By its tag. */
  language: string;
  title: Text;
  class?: string;
  children: ComponentChildren;
}) {
  return (
    <Speaking language={language}>
      <main class={named}>
        <header>
          <Mark />
          <h1>
            <Sentence of={title} />
          </h1>
        </header>
        {children}
        <footer class="quiet">
          <Sentence of={text('notAffiliated')} />
        </footer>
      </main>
    </Speaking>
  );
}
