import { OutLink } from '../../components/out-link.tsx';
import { OwnReadinessView } from '../../components/own-readiness.tsx';
import { VerdictBody } from '../../components/verdict-body.tsx';
import type { Answered } from '../../lib/answer.ts';
import { type Notice, signInSite } from '../../lib/guidance/index.ts';
import type { OwnReadiness } from '../../lib/guide/index.ts';
import { attributesOf } from '../../lib/verdict/index.ts';
import { text } from '../../lib/words/index.ts';

/** The answer, with the verdict's attributes of the observable contract on its element. `own` is of its first court. */
export function AnswerView({ answer, own }: { answer: Answered; own: OwnReadiness | null }) {
  const { courts, verdict, guidance } = answer;
  const notices = guidance.notices.map(saidHere);
  const [court] = courts;
  const site = court && signInSite(court);
  return (
    <div {...attributesOf(verdict)}>
      <VerdictBody guidance={{ ...guidance, notices }}>
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

/** Elsewhere an old list is looked for by the toolbar button; here the button for it stands below. */
function saidHere(notice: Notice): Notice {
  return notice.kind === 'old-list' ? { ...notice, text: text('popup.oldList') } : notice;
}
