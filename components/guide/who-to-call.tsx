import type { Contact } from '../../lib/guidance/index.ts';
import { text } from '../../lib/words/index.ts';
import { Contacts } from '../contacts.tsx';
import { Sentence } from '../words.tsx';

/** Whom to call about the court. It is printed with the chart. */
export function WhoToCall({ contacts }: { contacts: Contact[] }) {
  return (
    <section class="who-to-call" aria-labelledby="call-title">
      <h2 id="call-title">
        <Sentence of={text('overlay.help')} />
      </h2>
      <Contacts contacts={contacts} />
    </section>
  );
}
