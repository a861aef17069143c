import { Sentence } from '../../components/words.tsx';
import type { Lookalike } from '../../lib/page/index.ts';
import { type MessageKey, text } from '../../lib/words/index.ts';

const WARNINGS: Record<Lookalike['kind'], MessageKey> = {
  name: 'fake.name',
  letters: 'fake.letters',
  typo: 'fake.typo',
};

/** Warns of an address that pretends to be the courts'. */
export function LookalikeWarning({ lookalike: { kind, host } }: { lookalike: Lookalike }) {
  return (
    <div class="notice lookalike" role="alert" data-lookalike={kind}>
      <b>
        <Sentence of={text('fake.title')} />
      </b>
      <p>
        <Sentence of={text(WARNINGS[kind], { host })} />
      </p>
      <p>
        <Sentence of={text('fake.do')} />
      </p>
    </div>
  );
}
