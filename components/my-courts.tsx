import { useEffect, useRef, useState } from 'preact/hooks';
import type { CourtRow, LostRow } from '../lib/my-courts/index.ts';
import type { Fault } from '../lib/store/index.ts';
import { type MessageKey, text } from '../lib/words/index.ts';
import { AfterPaint } from './after-paint.tsx';
import { Contacts } from './contacts.tsx';
import { buttonAfter, OrderButtons } from './order-buttons.tsx';
import { SetBy } from './set-by.tsx';
import { Sentence, useSay } from './words.tsx';

const SYNC_FAULTS: Record<Fault, MessageKey> = {
  full: 'mine.syncFull',
  often: 'mine.syncOften',
  off: 'mine.syncOff',
  newer: 'mine.syncNewer',
  failed: 'mine.syncFailed',
};

/** The person's own courts: what each wants, when it moved, whether it is linked, and where to go. */
export function MyCourts({
  rows,
  fault,
  heading,
  onMove,
  onRemove,
}: {
  rows: (CourtRow | LostRow)[];
  /** Why the courts are on this device only, where the browser could not sync them. */
  fault: Fault | null;
  /** Whether it has a heading of its own; the popup's panel has its name already. */
  heading: boolean;
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
}) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const whole = useRef<HTMLElement>(null);
  const [moved, setMoved] = useState<{ id: string; way: 'up' | 'down' } | null>(null);
  useEffect(() => {
    if (!moved) return;
    const row = list.current?.querySelector(`[data-court="${moved.id}"]`);
    buttonAfter(row, moved.way)?.focus();
  }, [moved, rows.map(idOf).join()]);
  const move = (id: string, way: 'up' | 'down') => {
    setMoved({ id, way });
    onMove(id, way === 'up' ? -1 : 1);
  };
  const remove = (id: string) => {
    setMoved(null);
    onRemove(id);
    whole.current?.focus();
  };
  const first = rows.findIndex((row) => !row.court || row.by === null); // the organization's own stand before it
  const place = rows.findIndex((row) => idOf(row) === moved?.id);
  return (
    <section class="mine" aria-label={say(text('mine.title'))} tabIndex={-1} ref={whole}>
      {heading && (
        <h2>
          <Sentence of={text('mine.title')} />
        </h2>
      )}
      {fault && (
        <p class="notice" role="status" data-sync={fault}>
          <Sentence of={text(SYNC_FAULTS[fault])} />
        </p>
      )}
      {rows.length === 0 && (
        <p class="quiet">
          <Sentence of={text('mine.none')} />
        </p>
      )}
      <ol ref={list}>
        {rows.map((row, at) => {
          const id = idOf(row);
          const court = row.court?.short ?? id;
          const by = row.court && row.by;
          const order = by ? (
            <SetBy words={text('policy.pinned', { org: by })} of="pin" />
          ) : (
            <OrderButtons
              entry={court}
              removal={text('mine.remove', { court })}
              first={at === first}
              last={at === rows.length - 1}
              onPress={(way) => (way === 'remove' ? remove(id) : move(id, way))}
            />
          );
          return (
            <li key={id} data-court={id} class={row.court ? row.tone : 'unknown'}>
              {row.court ? <Row row={row} order={order} /> : <Lost id={id} order={order} />}
            </li>
          );
        })}
      </ol>
      <p class="quiet" aria-live="polite">
        {moved && place >= 0 && rows[place] && (
          <Sentence
            of={text('mine.moved', {
              court: rows[place].court?.short ?? moved.id,
              place: place + 1,
              count: rows.length,
            })}
          />
        )}
      </p>
    </section>
  );
}

function Row({ row, order }: { row: CourtRow; order: preact.ComponentChild }) {
  const { court, short, goLive, linked, asked, signIn, contacts } = row;
  return (
    <>
      <div class="line">
        <b title={court.name}>{court.short}</b>
        <span class="login">
          <Sentence of={short} />
        </span>
        {order}
      </div>
      <p class="facts">
        <Sentence of={goLive} />
        {linked && (
          <>
            {' '}
            <Sentence of={linked} />
          </>
        )}
      </p>
      <p class="facts quiet">
        <Sentence of={asked} />
      </p>
      <div class="ways">
        <a href={signIn} target="_blank" rel="noreferrer noopener" data-way="sign-in">
          <Sentence of={text('mine.signIn')} />
        </a>
        <a href={`guide.html?court=${court.id}`} target="_blank" rel="noopener" data-way="guide">
          <Sentence of={text('popup.guide')} />
        </a>
        <details>
          <summary>
            <Sentence of={text('mine.help')} />
          </summary>
          <AfterPaint>
            <Contacts contacts={contacts} />
          </AfterPaint>
        </details>
      </div>
    </>
  );
}

function Lost({ id, order }: { id: string; order: preact.ComponentChild }) {
  return (
    <>
      <div class="line">
        <b>{id}</b>
        {order}
      </div>
      <p class="facts">
        <Sentence of={text('mine.lost')} />
      </p>
    </>
  );
}

function idOf(row: CourtRow | LostRow): string {
  return row.court?.id ?? (row as LostRow).id;
}
