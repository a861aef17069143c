import type { Settings } from '../../lib/settings/index.ts';
import type { Text } from '../../lib/words/index.ts';
import { Choice } from './choice.tsx';
import { LockedNote, lockedBy, type SettingProps } from './part.tsx';

/** A setting that is one of a few, and who has locked it. */
export function SettingChoice<K extends 'position' | 'size' | 'language'>({
  of,
  label,
  options,
  settings,
  fixed,
  locked,
  org,
  set,
}: SettingProps & { of: K; label: Text; options: readonly (readonly [Settings[K], Text])[] }) {
  return (
    <div>
      <Choice
        label={label}
        name={of}
        value={settings[of]}
        options={options}
        disabled={fixed(of)}
        why={lockedBy(locked, of)}
        onChoose={(value) => set((all) => ({ ...all, [of]: value }))}
      />
      <LockedNote locked={locked} org={org} of={of} />
    </div>
  );
}
