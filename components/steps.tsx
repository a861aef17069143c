import type { Section } from '../lib/guidance/index.ts';
import { OutLink } from './out-link.tsx';
import { Sentence } from './words.tsx';

/** A numbered list of steps that a person can open. */
export function Steps({ section, open = false }: { section: Section; open?: boolean }) {
  return (
    <details class="steps" data-section={section.id} open={open}>
      <summary>
        <Sentence of={section.title} />
      </summary>
      <ol>
        {section.steps.map((step) => (
          <li key={step.text.key}>
            <Sentence of={step.text} />
            {step.link && (
              <>
                {' '}
                <OutLink link={step.link} />
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
