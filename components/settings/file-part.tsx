import { useRef, useState } from 'preact/hooks';
import type { Parcel, Unpacked } from '../../lib/exchange/index.ts';
import { type Text, text } from '../../lib/words/index.ts';
import { Sentence } from '../words.tsx';
import { Part } from './part.tsx';

export interface FileActions {
  saveAll: () => void;
  saveCourts: () => void;
  /** Reads a file's text, and changes nothing. */
  read: (text: string) => Unpacked;
  /** Puts the parts in place; whether they were kept. */
  use: (parcel: Parcel) => Promise<boolean>;
  /** Said where the administrator has locked settings, which a file does not change; else null. */
  locked: Text | null;
}

/** More problems than this are counted, not listed. */
const MOST = 8;

type Stand = { at: 'start' | 'done' } | { at: 'read'; file: Unpacked };

/** Saves and brings back settings, courts and answers. A file is read first, and used only when the person agrees. */
export function FilePart({ saveAll, saveCourts, read, use, locked }: FileActions) {
  const [stand, setStand] = useState<Stand>({ at: 'start' });
  const input = useRef<HTMLInputElement>(null);
  const leave = (next: Stand) => {
    setStand(next);
    input.current?.focus(); // the button that was pressed goes
  };
  return (
    <Part id="file" title={text('opt.file.title')}>
      <p>
        <Sentence of={text('opt.file.about')} />
      </p>
      <p class="buttons">
        <button type="button" data-act="save-all" onClick={saveAll}>
          <Sentence of={text('opt.file.all')} />
        </button>
        <button type="button" data-act="save-courts" onClick={saveCourts}>
          <Sentence of={text('opt.file.courts')} />
        </button>
      </p>
      <label class="file">
        <span>
          <Sentence of={text('opt.file.bring')} />
        </span>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          onChange={async ({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) setStand({ at: 'read', file: read(await file.text()) });
            currentTarget.value = ''; // so that the same file can be chosen again once it is mended
          }}
        />
      </label>
      <div role="status" data-file={stand.at}>
        {stand.at === 'done' && (
          <p>
            <Sentence of={text('opt.file.done')} />
          </p>
        )}
        {stand.at === 'read' && !stand.file.ok && <Problems problems={stand.file.problems} />}
        {stand.at === 'read' && stand.file.ok && (
          <Offer
            parcel={stand.file.value}
            locked={locked}
            onUse={async (parcel) => {
              if (await use(parcel)) leave({ at: 'done' });
            }}
            onLeave={() => leave({ at: 'start' })}
          />
        )}
      </div>
    </Part>
  );
}

function Problems({ problems }: { problems: Extract<Unpacked, { ok: false }>['problems'] }) {
  return (
    <>
      {problems.slice(0, MOST).map(({ field, found, expected }) => (
        <p key={`${field} ${found}`} class="notice">
          <Sentence of={text('opt.file.problem', { field, found, expected })} />
        </p>
      ))}
      {problems.length > MOST && (
        <p>
          <Sentence of={text('opt.file.more', { count: problems.length - MOST })} />
        </p>
      )}
    </>
  );
}

function Offer({
  parcel,
  locked,
  onUse,
  onLeave,
}: {
  parcel: Parcel;
  locked: Text | null;
  onUse: (parcel: Parcel) => void;
  onLeave: () => void;
}) {
  const parts = partsOf(parcel);
  if (parts.length === 0) {
    return (
      <p>
        <Sentence of={text('opt.file.empty')} />
      </p>
    );
  }
  return (
    <>
      <p>
        <Sentence of={text('opt.file.holds', { parts: { list: parts } })} />{' '}
        {parcel.pins && <Sentence of={text('opt.file.adds')} />}{' '}
        {(parcel.settings || parcel.readiness) && <Sentence of={text('opt.file.replaces')} />}{' '}
        {parcel.settings && locked && <Sentence of={locked} />}
      </p>
      <p class="buttons">
        <button type="button" data-act="use-file" onClick={() => onUse(parcel)}>
          <Sentence of={text('opt.file.use')} />
        </button>
        <button type="button" data-act="leave-file" onClick={onLeave}>
          <Sentence of={text('opt.file.leave')} />
        </button>
      </p>
    </>
  );
}

function partsOf({ settings, pins, readiness }: Parcel): Text[] {
  return [
    ...(settings ? [text('opt.file.settings')] : []),
    ...(pins ? [text('opt.file.pins', { count: pins.length })] : []),
    ...(readiness ? [text('opt.file.answers')] : []),
  ];
}
