import type { Provenance } from '../lib/guidance/index.ts';
import { text } from '../lib/words/index.ts';
import { OutLink } from './out-link.tsx';
import { Sentence } from './words.tsx';

/** What an answer rests on, source by source, and what would change it. */
export function Sources({ provenance: { sources, changes } }: { provenance: Provenance }) {
  return (
    <>
      <ul class="sources">
        {sources.map(({ what, note, link }, at) => (
          <li key={`${at} ${what.key}`}>
            <Sentence of={what} />
            {note && (
              <>
                {' '}
                <q class="quiet">{note}</q>
              </>
            )}
            {link && (
              <>
                {' '}
                <OutLink link={link} />
              </>
            )}
          </li>
        ))}
      </ul>
      <p class="sources-title">
        <Sentence of={text('changes.title')} />
      </p>
      <ul class="sources">
        {changes.map((change) => (
          <li key={change.key}>
            <Sentence of={change} />
          </li>
        ))}
      </ul>
    </>
  );
}
