import { useState } from 'preact/hooks';
import { type GlossaryEntry, searchGlossary } from '../../lib/guide/index.ts';
import { text } from '../../lib/words/index.ts';
import { OutLink } from '../out-link.tsx';
import { Sentence, useSay } from '../words.tsx';
import { SearchField } from './search-field.tsx';

/** Kinds of accounts and other words, each with its meaning and its source. */
export function GlossaryView({ entries }: { entries: GlossaryEntry[] }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const found = searchGlossary(entries, typed, say);
  return (
    <section class="glossary" aria-labelledby="glossary-title">
      <h2 id="glossary-title">
        <Sentence of={text('guide.glossary.title')} />
      </h2>
      <SearchField
        label={text('guide.glossary.search')}
        found={typed.trim() ? text('guide.glossary.found', { count: found.length }) : null}
        typed={typed}
        onType={setTyped}
      />
      {(['account', 'word'] as const)
        .map((topic) => ({ topic, some: found.filter((entry) => entry.topic === topic) }))
        .filter(({ some }) => some.length > 0)
        .map(({ topic, some }) => (
          <section key={topic}>
            <h3>
              <Sentence of={text(topic === 'account' ? 'guide.glossary.account' : 'guide.glossary.word')} />
            </h3>
            <dl>
              {some.map((entry) => (
                <div key={entry.id} id={`glossary-${entry.id}`} data-glossary={entry.id}>
                  <dt>
                    <Sentence of={entry.term} />
                  </dt>
                  <dd>
                    <Sentence of={entry.meaning} />{' '}
                    <span class="quiet">
                      <Sentence of={text('guide.faq.source')} /> <OutLink link={entry.source} />
                    </span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
    </section>
  );
}
