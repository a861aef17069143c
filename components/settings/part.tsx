import type { ComponentChildren } from 'preact';
import type { SettingKey, Settings } from '../../lib/settings/index.ts';
import { type Text, text } from '../../lib/words/index.ts';
import { Sentence } from '../words.tsx';

/** What every part with settings is given. */
export interface SettingProps {
  settings: Settings;
  /** Whether a setting cannot be changed here. */
  fixed: (key: SettingKey) => boolean;
  /** Settings that an administrator has set. */
  locked: ReadonlySet<SettingKey>;
  set: (how: (settings: Settings) => Settings) => void;
}

/** One part of the options page, under its heading. */
export function Part({ id, title, children }: { id: string; title: Text; children: ComponentChildren }) {
  return (
    <section class="part" data-part={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <Sentence of={title} />
      </h2>
      {children}
    </section>
  );
}

/** Says, at a setting, that the administrator has set it. */
export function LockedNote({ locked, of }: { locked: ReadonlySet<SettingKey>; of: SettingKey }) {
  if (!locked.has(of)) return null;
  return (
    <p class="quiet locked" data-locked={of}>
      <Sentence of={text('opt.locked')} />
    </p>
  );
}
