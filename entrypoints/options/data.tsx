import { useState } from 'preact/hooks';
import { useKeep } from '../../components/keep.tsx';
import { saveFile } from '../../components/save-file.ts';
import { ErasePart } from '../../components/settings/erase-part.tsx';
import type { FileActions } from '../../components/settings/file-part.tsx';
import { type Parcel, pack, unpack } from '../../lib/exchange/index.ts';
import { organizationName } from '../../lib/guidance/index.ts';
import {
  change,
  changePins,
  changeSettings,
  eraseEverything,
  READINESS,
  requireOurs,
} from '../../lib/store/index.ts';
import { text } from '../../lib/words/index.ts';
import type { OptionsState } from './load-options.ts';

/** What can be done with files: saved, read, and put in place once the person agrees. */
export function useFile({ own, pins, readiness, knowledge }: OptionsState): FileActions {
  const keep = useKeep();
  const known = new Set(knowledge.list.courts.map(({ id }) => id));
  return {
    saveAll: () =>
      saveFile('ecf-signpost.json', pack({ settings: own.person.settings, pins: pins.pins, readiness })),
    saveCourts: () => saveFile('ecf-signpost-courts.json', pack({ pins: pins.pins })),
    read: (text) => unpack(text, (id) => known.has(id)),
    use: (parcel) => keep(() => putInPlace(parcel)),
    locked:
      own.rule.locked.size > 0
        ? text('policy.fileLocked', { org: organizationName(knowledge.policy) })
        : null,
  };
}

/** All of it, or nothing where a newer build wrote any of what it would change. */
async function putInPlace(parcel: Parcel): Promise<void> {
  await requireOurs(Object.keys(parcel) as (keyof Parcel)[]); // its parts are named as the items are
  const { settings, pins, readiness } = parcel;
  if (settings) await changeSettings(() => settings);
  if (readiness) await change(READINESS, () => readiness);
  if (pins) await changePins((all) => [...pins, ...all]);
}

export function Erase() {
  const keep = useKeep();
  const [done, setDone] = useState(false);
  return <ErasePart done={done} onErase={async () => setDone(await keep(eraseEverything))} />;
}
