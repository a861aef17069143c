import { AccessNote } from '../../components/access-note.tsx';
import { BrokenItems } from '../../components/broken-items.tsx';
import { DayControl } from '../../components/day-control.tsx';
import { Keeping, useKeep } from '../../components/keep.tsx';
import { Managed } from '../../components/managed.tsx';
import { NewerItems } from '../../components/newer-items.tsx';
import { FilePart } from '../../components/settings/file-part.tsx';
import { KeysPart } from '../../components/settings/keys-part.tsx';
import { OverlayPart } from '../../components/settings/overlay-part.tsx';
import { OwnPart } from '../../components/settings/own-part.tsx';
import { StoredPart } from '../../components/settings/stored-part.tsx';
import { useStored } from '../../components/use-stored.ts';
import { WidePage } from '../../components/wide-page.tsx';
import { managedBy, offBy, organizationName } from '../../lib/guidance/index.ts';
import { languageTag, type SettingKey, type Settings, type SettingsRule } from '../../lib/settings/index.ts';
import { change, changeSettings, PREVIEW_DATE } from '../../lib/store/index.ts';
import { type Text, text, type Value } from '../../lib/words/index.ts';
import { askLeave } from './ask-leave.ts';
import { CourtsPart } from './courts-part.tsx';
import { Erase, useFile } from './data.tsx';
import { InstallationPart } from './installation-part.tsx';
import { loadOptions, type OptionsState } from './load-options.ts';
import { watchOptions } from './watch-options.ts';

/** The options page. What is changed holds at once; what an administrator has locked cannot be changed. */
export function Options({ first, language }: { first: OptionsState; language: string }) {
  const state = useStored(first, loadOptions, watchOptions);
  return (
    <WidePage language={languageTag(state.own.settings, language)} title={text('opt.title')}>
      <Managed by={managedBy(state.knowledge.policy)} />
      <Keeping>
        <Parts state={state} />
      </Keeping>
    </WidePage>
  );
}

function Parts({ state }: { state: OptionsState }) {
  const keep = useKeep();
  const file = useFile(state);
  const { own, knowledge, clock } = state;
  const { policy } = knowledge;
  const { locked, mayHide } = own.rule;
  const org = organizationName(policy);
  const set = (how: (settings: Settings) => Settings) => void keep(() => changeSettings(how));
  const fixed = (key: SettingKey) => own.newer !== null || locked.has(key);
  const shared = { settings: own.settings, fixed, locked, org, set };
  return (
    <>
      <AccessNote first={state.granted} />
      <NewerItems items={state.newer} />
      <BrokenItems items={state.broken} />
      <OverlayPart
        {...shared}
        courts={knowledge.list.courts}
        mayHide={mayHide}
        off={{ overlay: offBy(policy, 'overlay'), badge: offBy(policy, 'badge') }}
      />
      <OwnPart
        {...shared}
        off={{ reminders: offBy(policy, 'reminders'), refresh: offBy(policy, 'refresh') }}
        mayNotify={state.mayNotify}
        onAllow={() => void askLeave()}
        setReminders={(reminders) => {
          // The browser asks only within the click; what the person set is kept whatever they answer.
          if (reminders) void askLeave();
          set((all) => ({ ...all, reminders }));
        }}
      />
      <CourtsPart state={state} />
      <KeysPart keys={state.keys} noToggle={staysShown(own.rule, org)} noAddress={offBy(policy, 'omnibox')} />
      <section class="part">
        <DayControl clock={clock} onChoose={(day) => void keep(() => change(PREVIEW_DATE, () => day))} />
      </section>
      <FilePart {...file} />
      <StoredPart items={state.stored} />
      <Erase />
      <InstallationPart state={state} />
    </>
  );
}

/** Whose word it is that the overlay is not hidden everywhere; null where people may hide it. */
function staysShown({ locked, mayHide }: SettingsRule, org: Value): Text | null {
  if (!mayHide) return text('policy.mayNotHide', { org });
  return locked.has('where') ? text('policy.locked', { org }) : null;
}
