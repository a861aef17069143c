import type { ComponentChildren } from 'preact';
import type { SettingKey, Settings } from '../../lib/settings/index.ts';
import { type Text, text, type Value } from '../../lib/words/index.ts';
import { SetBy } from '../set-by.tsx';
import { Sentence } from '../words.tsx';

/** What every part with settings is given. */
export interface SettingProps {
  settings: Settings;
  /** Whether a setting cannot be changed here. */
  fixed: (key: SettingKey) => boolean;
  /** Settings that an administrator has set. */
  locked: ReadonlySet<SettingKey>;
  /** Whose administrator that is. */
  org: Value;
  set: (how: (settings: Settings) => Settings) => void;
}

/** One part of the options page, under its heading. */
export function Part({ id, title, children }: { id: string; title: Text; children: ComponentChildren }) {
  return (
    <section class="part" id={id} data-part={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <Sentence of={title} />
      </h2>
      {children}
    </section>
  );
}

/** Says, at a setting, that the administrator has set it. */
export function LockedNote({ locked, org, of }: Pick<SettingProps, 'locked' | 'org'> & { of: SettingKey }) {
  if (!locked.has(of)) return null;
  return <SetBy words={text('policy.locked', { org })} id={lockedId(of)} of={of} />;
}

/** Where a control that is locked finds why. */
export function lockedBy(locked: ReadonlySet<SettingKey>, of: SettingKey): string | undefined {
  return locked.has(of) ? lockedId(of) : undefined;
}

function lockedId(of: SettingKey): string {
  return `${of}-locked`;
}
