import { OutLink } from '../../components/out-link.tsx';
import { OwnReadinessView } from '../../components/own-readiness.tsx';
import { VerdictBody } from '../../components/verdict-body.tsx';
import type { Answered } from '../../lib/answer.ts';
import { signInSite } from '../../lib/guidance/index.ts';
import type { OwnReadiness } from '../../lib/guide/index.ts';
import { attributesOf } from '../../lib/verdict/index.ts';

/** The answer, with the verdict's attributes of the observable contract on its element. `own` is of its first court. */
export function AnswerView({ answer, own }: { answer: Answered; own: OwnReadiness | null }) {
  const { courts, verdict, guidance } = answer;
  const [court] = courts;
  const site = court && signInSite(court);
  return (
    <div {...attributesOf(verdict)}>
      <VerdictBody guidance={guidance}>
        {court && own && (
          <OwnReadinessView own={own} court={court.short} guide={`guide.html?court=${court.id}`} />
        )}
      </VerdictBody>
      {site && (
        <p class="site">
          <OutLink link={site} />
        </p>
      )}
    </div>
  );
}
