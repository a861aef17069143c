import type { OverlayAct } from '../protocol.ts';
import type { Settings } from './types.ts';

/** What a person did on the overlay, as settings. */
export function actedOn(settings: Settings, act: OverlayAct, courts: readonly string[]): Settings {
  switch (act) {
    case 'collapse':
      return { ...settings, collapsed: true };
    case 'expand':
      return { ...settings, collapsed: false };
    case 'hide-court':
      return { ...settings, hiddenCourts: [...new Set([...settings.hiddenCourts, ...courts])] };
    case 'hide-everywhere':
      return showing(settings, 'nowhere');
  }
}

/** Brings the overlay back where the person has hidden it: everywhere, and at these courts. */
export function shownAgain(settings: Settings, courts: readonly string[]): Settings {
  return {
    ...(settings.where === 'nowhere' ? showing(settings, settings.lastWhere) : settings),
    hiddenCourts: settings.hiddenCourts.filter((id) => !courts.includes(id)),
  };
}

/** Off everywhere, or on again where it was: what the keyboard command does. */
export function toggled(settings: Settings): Settings {
  return showing(settings, settings.where === 'nowhere' ? settings.lastWhere : 'nowhere');
}

/** Sets where the overlay shows, and remembers where it did. */
export function showing(settings: Settings, where: Settings['where']): Settings {
  return { ...settings, where, lastWhere: where === 'nowhere' ? shownAt(settings) : where };
}

function shownAt({ where, lastWhere }: Settings): Settings['lastWhere'] {
  return where === 'nowhere' ? lastWhere : where;
}
