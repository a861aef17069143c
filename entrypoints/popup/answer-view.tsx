import { OutLink } from '../../components/out-link.tsx';
import { VerdictBody } from '../../components/verdict-body.tsx';
import type { answerFor } from '../../lib/answer.ts';
import { signInSite } from '../../lib/guidance/index.ts';
import { attributesOf } from '../../lib/verdict/index.ts';

/** The answer, with the verdict's attributes of the observable contract on its element. */
export function AnswerView({ answer }: { answer: ReturnType<typeof answerFor> }) {
  const { courts, verdict, guidance } = answer;
  const site = courts[0] && signInSite(courts[0]);
  return (
    <div {...attributesOf(verdict)}>
      <VerdictBody guidance={guidance} />
      {site && (
        <p class="site">
          <OutLink link={site} />
        </p>
      )}
    </div>
  );
}
