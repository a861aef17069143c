import { OutLink } from '../../components/out-link.tsx';
import { VerdictBody } from '../../components/verdict-body.tsx';
import { Sentence } from '../../components/words.tsx';
import type { answerFor } from '../../lib/answer.ts';
import { signInSite } from '../../lib/guidance/index.ts';
import { attributesOf } from '../../lib/verdict/index.ts';
import { text } from '../../lib/words/index.ts';

/** The answer, with the verdict's attributes of the observable contract on its element. */
export function AnswerView({ answer }: { answer: ReturnType<typeof answerFor> }) {
  const { courts, verdict, guidance } = answer;
  const site = courts[0] && signInSite(courts[0]);
  return (
    <div {...attributesOf(verdict)}>
      <VerdictBody guidance={guidance} />
      {site && courts[0] && (
        <p class="site">
          <OutLink link={site} />{' '}
          <a href={`guide.html?court=${courts[0].id}`} target="_blank" rel="noopener">
            <Sentence of={text('popup.guide')} />
          </a>
        </p>
      )}
    </div>
  );
}
