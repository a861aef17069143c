import type { Settings } from '../../lib/settings/index.ts';
import { type Text, text } from '../../lib/words/index.ts';
import { Sentence } from '../words.tsx';
import { Check, Choice } from './choice.tsx';
import { LockedNote, Part, type SettingProps } from './part.tsx';

const LANGUAGES: readonly (readonly [Settings['language'], Text])[] = [
  ['auto', text('opt.language.auto')],
  ['en', text('opt.language.en')],
  ['es', text('opt.language.es')],
];

/** Language, reminders, and whether the court list is looked for by itself. */
export function OwnPart({
  settings,
  fixed,
  locked,
  set,
  mayNotify,
  setReminders,
  onAllow,
}: SettingProps & {
  /** Whether the browser may show notices. */
  mayNotify: boolean;
  setReminders: (reminders: boolean) => void;
  /** The person lets the browser ask once more. */
  onAllow: () => void;
}) {
  return (
    <>
      <Part id="language" title={text('opt.language')}>
        <Choice
          label={text('opt.language.label')}
          name="language"
          value={settings.language}
          options={LANGUAGES}
          disabled={fixed('language')}
          onChoose={(language) => set((all) => ({ ...all, language }))}
        />
        <LockedNote locked={locked} of="language" />
      </Part>
      <Part id="reminders" title={text('opt.reminders.title')}>
        <Check
          label={text('opt.reminders')}
          name="reminders"
          checked={settings.reminders}
          disabled={fixed('reminders')}
          onChange={setReminders}
        />
        {settings.reminders && !mayNotify && (
          <>
            <p class="quiet" role="status">
              <Sentence of={text('opt.reminders.refused')} />
            </p>
            <button type="button" data-act="allow" onClick={onAllow}>
              <Sentence of={text('opt.reminders.allow')} />
            </button>
          </>
        )}
        <LockedNote locked={locked} of="reminders" />
      </Part>
      <Part id="refresh" title={text('opt.refresh.title')}>
        <Check
          label={text('opt.refresh')}
          name="refresh"
          checked={settings.refresh === 'automatic'}
          disabled={fixed('refresh')}
          onChange={(own) => set((all) => ({ ...all, refresh: own ? 'automatic' : 'asked' }))}
        />
        <p class="quiet">
          <Sentence of={text('opt.refresh.about')} />
        </p>
        <LockedNote locked={locked} of="refresh" />
      </Part>
    </>
  );
}
