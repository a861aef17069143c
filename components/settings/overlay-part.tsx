import type { Court } from '../../lib/courts/index.ts';
import { type Settings, showing } from '../../lib/settings/index.ts';
import { type Text, text } from '../../lib/words/index.ts';
import { SetBy } from '../set-by.tsx';
import { Sentence } from '../words.tsx';
import { Check } from './choice.tsx';
import { LockedNote, lockedBy, Part, type SettingProps } from './part.tsx';
import { SettingChoice } from './setting-choice.tsx';

const WHERE: readonly (readonly [Settings['where'], Text])[] = [
  ['everywhere', text('opt.where.everywhere')],
  ['sign-in-only', text('opt.where.signIn')],
  ['nowhere', text('opt.where.nowhere')],
];

const POSITIONS: readonly (readonly [Settings['position'], Text])[] = [
  ['automatic', text('opt.position.automatic')],
  ['lower-right', text('opt.position.lowerRight')],
  ['upper-right', text('opt.position.upperRight')],
  ['lower-left', text('opt.position.lowerLeft')],
  ['upper-left', text('opt.position.upperLeft')],
];

const SIZES: readonly (readonly [Settings['size'], Text])[] = [
  ['normal', text('opt.size.normal')],
  ['large', text('opt.size.large')],
];

/** Where, in which corner and how large the overlay shows, and where the person has hidden it. */
export function OverlayPart({
  courts,
  mayHide,
  off,
  ...shared
}: SettingProps & {
  courts: readonly Court[];
  /** Whether the administrator lets people hide it. */
  mayHide: boolean;
  /** Who has switched the overlay, or the badge, off; null where it is on. */
  off: Record<'overlay' | 'badge', Text | null>;
}) {
  const { settings, fixed, locked, org, set } = shared;
  const rule = { locked, org };
  const { hiddenCourts } = settings;
  const nameOf = (id: string) => courts.find((court) => court.id === id)?.short ?? id;
  return (
    <Part id="overlay" title={text('opt.where.title')}>
      <fieldset
        disabled={fixed('where') || off.overlay !== null}
        aria-describedby={lockedBy(locked, 'where')}
      >
        <legend>
          <Sentence of={text('opt.where.legend')} />
        </legend>
        {WHERE.map(([value, words]) => (
          <label key={value} class="check">
            <input
              type="radio"
              name="where"
              value={value}
              checked={settings.where === value}
              disabled={value === 'nowhere' && !mayHide}
              aria-describedby={value === 'nowhere' && !mayHide ? 'may-not-hide' : undefined}
              onChange={() => set((all) => showing(all, value))}
            />
            <span>
              <Sentence of={words} />
            </span>
          </label>
        ))}
      </fieldset>
      <LockedNote {...rule} of="where" />
      {!mayHide && <SetBy words={text('policy.mayNotHide', { org })} id="may-not-hide" of="mayHide" />}
      {off.overlay && <SetBy words={off.overlay} of="overlay" />}
      {off.badge && <SetBy words={off.badge} of="badge" />}
      <div class="row">
        <SettingChoice {...shared} of="position" label={text('opt.position')} options={POSITIONS} />
        <SettingChoice {...shared} of="size" label={text('opt.size')} options={SIZES} />
      </div>
      <p class="quiet">
        <Sentence of={text('opt.position.about')} />
      </p>
      <Check
        label={text('opt.collapsed')}
        name="collapsed"
        checked={settings.collapsed}
        disabled={fixed('collapsed')}
        why={lockedBy(locked, 'collapsed')}
        onChange={(collapsed) => set((all) => ({ ...all, collapsed }))}
      />
      <LockedNote {...rule} of="collapsed" />
      {hiddenCourts.length > 0 && (
        <>
          <h3>
            <Sentence of={text('opt.hidden')} />
          </h3>
          <ul class="hidden">
            {hiddenCourts.map((id) => (
              <li key={id}>
                <button
                  type="button"
                  disabled={fixed('hiddenCourts')}
                  onClick={() =>
                    set((all) => ({ ...all, hiddenCourts: all.hiddenCourts.filter((each) => each !== id) }))
                  }
                >
                  <Sentence of={text('opt.hidden.show', { court: nameOf(id) })} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {locked.has('hiddenCourts') && mayHide && (
        <>
          <h3>
            <Sentence of={text('opt.hidden')} />
          </h3>
          <p>
            <Sentence of={text('opt.hidden.none')} />
          </p>
          <LockedNote {...rule} of="hiddenCourts" />
        </>
      )}
    </Part>
  );
}
