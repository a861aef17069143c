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

export function Folds({ guidance }: { guidance: Guidance }) {
  return (
    <>
      {foldsOf(guidance).map(({ id, title, content }) => (
        <details key={id} class="fold" data-section={id}>
          <summary>
            <Title of={title} />
          </summary>
          <AfterPaint>{content}</AfterPaint>
        </details>
      ))}
    </>
  );
}

/** The same on a court's page, where the content is put in when a person opens it. */
export function ClosedFolds({ guidance }: { guidance: Guidance }) {
  return (
    <>
      {foldsOf(guidance).map(({ id, title }) => (
        <ClosedFold key={id} id={id} title={title} />
      ))}
    </>
  );
}

/** A button in place of `details`, for each of which a browser makes hidden trees of its own: a quarter of a card's time. */
export function ClosedFold({ id, title }: Omit<Fold, 'content'>) {
  return (
    <div class="fold" data-section={id}>
      <button type="button" data-act="fold" aria-expanded="false">
        <Title of={title} />
      </button>
    </div>
  );
}

function Title({ of }: { of: Text[] }) {
  return (
    <>
      {of.map((part, at) => (
        <Fragment key={part.key}>
          {at > 0 && ' · '}
          <Sentence of={part} />
        </Fragment>
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
