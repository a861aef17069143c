import { useState } from 'preact/hooks';
import { call } from '../../components/call-background.ts';
import { useKeep } from '../../components/keep.tsx';
import { Panel } from '../../components/panel.tsx';
import { SetBy } from '../../components/set-by.tsx';
import { Sentence } from '../../components/words.tsx';
import { offBy, organizationName } from '../../lib/guidance/index.ts';
import { changeText, type Outcome, outcomeText, progressText, refusalText } from '../../lib/refresh/index.ts';
import { changeSettings } from '../../lib/store/index.ts';
import { text } from '../../lib/words/index.ts';
import type { Stored } from './load-popup.ts';

/** More changes than this are counted, not listed. */
const MOST_CHANGES = 40;

/** The browser stopped the background in the middle of it. */
const STOPPED: Outcome = { kind: 'refused', reason: { kind: 'cancelled' } };

/** The court list: its day, where it is from, what the last refresh changed, and a button that refreshes it. `old`: the answer rests on an old list. */
export function ListPanel({ stored, old }: { stored: Stored; old: boolean }) {
  const { list, refresh, refreshing, knowledge, rule } = stored;
  const off = offBy(knowledge.policy, 'refresh');
  const keep = useKeep();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const [atFirst] = useState(old); // an old list offers its refresh at once; then it is the person's
  const update = async () => {
    setBusy(true);
    setOutcome(null);
    setOutcome((await call<Outcome>({ type: 'refresh' })) ?? STOPPED);
    setBusy(false);
  };
  const changes = list.from === 'feed' ? list.kept.changes : [];
  const day = { day: list.list.feedDay };
  return (
    <Panel name="list" title={text('list.title', { day })} open={atFirst}>
      <p class="quiet">
        <Sentence of={text(list.from === 'feed' ? 'list.fromFeed' : 'list.fromBundle')} />{' '}
        {refresh?.lastSuccess && (
          <Sentence of={text('list.lastSuccess', { moment: { moment: refresh.lastSuccess } })} />
        )}
      </p>
      {refresh?.lastRefusal && !busy && !outcome && (
        <p class="notice">
          <Sentence of={text('refresh.refused', { reason: refusalText(refresh.lastRefusal) })} />
        </p>
      )}
      <button type="button" onClick={update} disabled={busy || off !== null}>
        <Sentence of={text('list.update')} />
      </button>
      {refreshing?.phase === 'downloading' && refreshing.total !== null ? (
        <progress max={refreshing.total} value={refreshing.received} aria-labelledby="refresh-status" />
      ) : (
        busy && <progress aria-labelledby="refresh-status" />
      )}
      <p role="status" id="refresh-status">
        {refreshing ? (
          <Sentence of={progressText(refreshing)} />
        ) : (
          outcome && <Sentence of={outcomeText(outcome)} />
        )}
      </p>
      {list.from === 'feed' && changes.length > 0 && (
        <>
          <p>
            <Sentence of={text('list.changes', { since: { day: list.kept.since }, count: changes.length })} />
          </p>
          <ul class="sources">
            {changes.slice(0, MOST_CHANGES).map((each) => (
              <li key={JSON.stringify(each)}>
                <Sentence of={changeText(each)} />
              </li>
            ))}
          </ul>
          {changes.length > MOST_CHANGES && (
            <p class="quiet">
              <Sentence of={text('list.moreChanges', { count: changes.length - MOST_CHANGES })} />
            </p>
          )}
        </>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={stored.settings.refresh === 'automatic' && off === null}
          disabled={off !== null || rule.locked.has('refresh')}
          aria-describedby={off !== null || rule.locked.has('refresh') ? 'refresh-set' : undefined}
          onChange={(event) => {
            const refresh = event.currentTarget.checked ? 'automatic' : 'asked';
            void keep(() => changeSettings((all) => ({ ...all, refresh })));
          }}
        />{' '}
        <Sentence of={text('list.weekly')} />
      </label>
      {off ? (
        <SetBy words={off} id="refresh-set" of="refresh" />
      ) : (
        rule.locked.has('refresh') && (
          <SetBy
            words={text('policy.locked', { org: organizationName(knowledge.policy) })}
            id="refresh-set"
            of="refresh"
          />
        )
      )}
    </Panel>
  );
}
