import { type ComponentChild, Fragment } from 'preact';
import type { Guidance, Step } from '../lib/guidance/index.ts';
import { type Text, text } from '../lib/words/index.ts';
import { AfterPaint } from './after-paint.tsx';
import { Contacts } from './contacts.tsx';
import { OutLink } from './out-link.tsx';
import { Sources } from './sources.tsx';
import { Sentence } from './words.tsx';

/** A part of an answer that a person can open. */
interface Fold {
  id: string;
  /** What stands there while it is closed: a title, or a line of parts. */
  title: Text[];
  content: ComponentChild;
}

/** What can be opened under an answer: steps, and whom to call. */
export function foldsOf({ sections, contacts, provenance }: Guidance): Fold[] {
  const folds: Fold[] = sections.map(({ id, title, steps }) => ({
    id,
    title: [title],
    content: <StepList steps={steps} />,
  }));
  if (contacts.length > 0) {
    folds.push({ id: 'help', title: [text('overlay.help')], content: <Contacts contacts={contacts} /> });
  }
  if (provenance.sources.length > 0) {
    folds.push({ id: 'rests', title: provenance.line, content: <Sources provenance={provenance} /> });
  }
  return folds;
}

/** `empty` leaves the content out: on a court's page it is put in when a person opens it. */
export function Folds({ guidance, empty }: { guidance: Guidance; empty: boolean }) {
  return (
    <>
      {foldsOf(guidance).map(({ id, title, content }) => (
        <details key={id} class="steps" data-section={id}>
          <summary>
            {title.map((part, at) => (
              <Fragment key={part.key}>
                {at > 0 && ' · '}
                <Sentence of={part} />
              </Fragment>
            ))}
          </summary>
          {!empty && <AfterPaint>{content}</AfterPaint>}
        </details>
      ))}
    </>
  );
}

function StepList({ steps }: { steps: Step[] }) {
  return (
    <ol>
      {steps.map(({ text: words, link }) => (
        <li key={words.key}>
          <Sentence of={words} />
          {link && (
            <>
              {' '}
              <OutLink link={link} />
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
