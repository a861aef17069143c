import type { Guidance } from '../lib/guidance/index.ts';
import { text } from '../lib/words/index.ts';
import { Contacts } from './contacts.tsx';
import { OutLink } from './out-link.tsx';
import { Steps } from './steps.tsx';
import { Sentence } from './words.tsx';

/** The answer, as overlay and popup show it: which login, for which court, why, what next, and on what it rests. */
export function VerdictBody({
  guidance,
  heading: Heading = 'h2',
}: {
  guidance: Guidance;
  heading?: 'h1' | 'h2';
}) {
  return (
    <>
      {guidance.notices
        .filter(({ kind }) => kind === 'preview')
        .map((notice) => (
          <p key={notice.kind} class="notice preview">
            <Sentence of={notice.text} />
          </p>
        ))}
      <Heading class="headline">
        <Sentence of={guidance.headline} />
      </Heading>
      {guidance.courts.map((court) => (
        <p key={court} class="court-name">
          {court}
        </p>
      ))}
      {guidance.tasks && (
        <p class="tasks">
          <Sentence of={guidance.tasks} />
        </p>
      )}
      <p class="next">
        <b>
          <Sentence of={text('overlay.nextStep')} />
        </b>
        <Sentence of={guidance.next} />
      </p>
      {guidance.notices
        .filter(({ kind }) => kind !== 'preview')
        .map((notice) => (
          <p key={notice.kind} class={`notice ${notice.kind}`}>
            <Sentence of={notice.text} />
          </p>
        ))}
      <p class="why">
        <Sentence of={guidance.why} />
      </p>
      {guidance.sections.map((section) => (
        <Steps key={section.id} section={section} />
      ))}
      {guidance.contacts.length > 0 && (
        <details class="steps" data-section="help">
          <summary>
            <Sentence of={text('overlay.help')} />
          </summary>
          <Contacts contacts={guidance.contacts} />
        </details>
      )}
      <p class="source quiet">
        <Sentence of={guidance.source} />
        {guidance.dateSource && (
          <>
            {' '}
            <OutLink link={guidance.dateSource} />
          </>
        )}
      </p>
    </>
  );
}
