import type { Settings } from '../../lib/settings/index.ts';
import { type Text, text } from '../../lib/words/index.ts';
import { SetBy } from '../set-by.tsx';
import { Sentence } from '../words.tsx';
import { Check } from './choice.tsx';
import { LockedNote, lockedBy, Part, type SettingProps } from './part.tsx';
import { SettingChoice } from './setting-choice.tsx';

const LANGUAGES: readonly (readonly [Settings['language'], Text])[] = [
  ['auto', text('opt.language.auto')],
  ['en', text('opt.language.en')],
  ['es', text('opt.language.es')],
];

/** Language, reminders, and whether the court list is looked for by itself. */
export function OwnPart({
  off,
  mayNotify,
  setReminders,
  onAllow,
  ...shared
}: SettingProps & {
  /** Whether the browser may show notices. */
  mayNotify: boolean;
  setReminders: (reminders: boolean) => void;
  /** The person lets the browser ask once more. */
  onAllow: () => void;
  /** Who has switched a feature off; null where it is on. */
  off: Record<'reminders' | 'refresh', Text | null>;
}) {
  const { settings, fixed, locked, org, set } = shared;
  const rule = { locked, org };
  return (
    <>
      <Part id="language" title={text('opt.language')}>
        <SettingChoice {...shared} of="language" label={text('opt.language.label')} options={LANGUAGES} />
      </Part>
      <Part id="reminders" title={text('opt.reminders.title')}>
        <Check
          label={text('opt.reminders')}
          name="reminders"
          checked={settings.reminders && !off.reminders}
          disabled={fixed('reminders') || off.reminders !== null}
          why={lockedBy(locked, 'reminders')}
          onChange={setReminders}
        />
        {settings.reminders && !off.reminders && !mayNotify && (
          <>
            <p class="quiet" role="status">
              <Sentence of={text('opt.reminders.refused')} />
            </p>
            <button type="button" data-act="allow" onClick={onAllow}>
              <Sentence of={text('opt.reminders.allow')} />
            </button>
          </>
        )}
        {off.reminders ? (
          <SetBy words={off.reminders} of="reminders" />
        ) : (
          <LockedNote {...rule} of="reminders" />
        )}
      </Part>
      <Part id="refresh" title={text('opt.refresh.title')}>
        <Check
          label={text('opt.refresh')}
          name="refresh"
          checked={settings.refresh === 'automatic' && !off.refresh}
          disabled={fixed('refresh') || off.refresh !== null}
          why={lockedBy(locked, 'refresh')}
          onChange={(own) => set((all) => ({ ...all, refresh: own ? 'automatic' : 'asked' }))}
        />
        <p class="quiet">
          <Sentence of={text('opt.refresh.about')} />
        </p>
        {off.refresh ? <SetBy words={off.refresh} of="refresh" /> : <LockedNote {...rule} of="refresh" />}
      </Part>
    </>
  );
}
