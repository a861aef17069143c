import { useState } from 'preact/hooks';
import { type FaqEntry, searchFaq } from '../../lib/guide/index.ts';
import { text } from '../../lib/words/index.ts';
import { OutLink } from '../out-link.tsx';
import { Sentence, useSay } from '../words.tsx';
import { SearchField } from './search-field.tsx';

/** Questions and answers for a court and a day. `open` is the one that a deep link names. */
export function FaqView({ entries, open }: { entries: FaqEntry[]; open?: string | undefined }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const found = searchFaq(entries, typed, say);
  return (
    <section class="faq" aria-labelledby="faq-title">
      <h2 id="faq-title">
        <Sentence of={text('guide.faq.title')} />
      </h2>
      <SearchField
        label={text('guide.faq.search')}
        found={typed.trim() ? text('guide.faq.found', { count: found.length }) : null}
        typed={typed}
        onType={setTyped}
      />
      {(['notice', 'stumble'] as const)
        .map((topic) => ({ topic, some: found.filter((entry) => entry.topic === topic) }))
        .filter(({ some }) => some.length > 0)
        .map(({ topic, some }) => (
          <section key={topic}>
            <h3>
              <Sentence of={text(topic === 'notice' ? 'guide.faq.notice' : 'guide.faq.stumble')} />
            </h3>
            {some.map((entry) => (
              <details key={entry.id} id={`faq-${entry.id}`} data-faq={entry.id} open={entry.id === open}>
                <summary>
                  <Sentence of={entry.question} />
                </summary>
                {entry.answer.map((step) => (
                  <p key={step.text.key}>
                    <Sentence of={step.text} /> {step.link && <OutLink link={step.link} />}
                  </p>
                ))}
                <p class="quiet">
                  <Sentence of={text('guide.faq.source')} /> <OutLink link={entry.source} />
                </p>
              </details>
            ))}
          </section>
        ))}
    </section>
  );
}
