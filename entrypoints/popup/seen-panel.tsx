import { useKeep } from '../../components/keep.tsx';
import { Panel } from '../../components/panel.tsx';
import { Sentence } from '../../components/words.tsx';
import type { Court } from '../../lib/courts/index.ts';
import { EMPTY_MEMORY, forget, type Memory } from '../../lib/memory/index.ts';
import { change, MEMORY } from '../../lib/store/index.ts';
import { text } from '../../lib/words/index.ts';

/** All that this browser remembers of what pages showed, to read and to erase. */
export function SeenPanel({ memory, courts }: { memory: Memory; courts: readonly Court[] }) {
  const keep = useKeep();
  const seen = Object.entries(memory.courts);
  const nameOf = (id: string) => courts.find((court) => court.id === id)?.short ?? id;
  return (
    <Panel name="seen" title={text('seen.title', { count: seen.length })} open={undefined}>
      <p class="quiet">
        <Sentence of={text('seen.about')} />
      </p>
      <ul class="seen">
        {memory.account && (
          <li>
            <Sentence
              of={text(`seen.account.${memory.account.type}`, { day: { day: memory.account.day } })}
            />
          </li>
        )}
        {seen.map(([id, { system, menus }]) => (
          <li key={id}>
            <b>{nameOf(id)}</b>{' '}
            {system && (
              <Sentence
                of={text(`seen.${system.how}`, {
                  system: text(`system.${system.system}`),
                  day: { day: system.day },
                })}
              />
            )}{' '}
            {menus && (
              <Sentence
                of={text(menus.filing ? 'seen.filing' : 'seen.noFiling', { day: { day: menus.day } })}
              />
            )}{' '}
            <button type="button" onClick={() => void keep(() => change(MEMORY, (all) => forget(all, id)))}>
              <Sentence of={text('seen.forget', { court: nameOf(id) })} />
            </button>
          </li>
        ))}
      </ul>
      {(seen.length > 0 || memory.account) && (
        <button type="button" onClick={() => void keep(() => change(MEMORY, () => EMPTY_MEMORY))}>
          <Sentence of={text('seen.forgetAll')} />
        </button>
      )}
    </Panel>
  );
}
