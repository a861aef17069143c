import { DayControl } from '../../components/day-control.tsx';
import { Keeping, useKeep } from '../../components/keep.tsx';
import { Mark } from '../../components/mark.tsx';
import { FilePart } from '../../components/settings/file-part.tsx';
import { KeysPart } from '../../components/settings/keys-part.tsx';
import { OverlayPart } from '../../components/settings/overlay-part.tsx';
import { OwnPart } from '../../components/settings/own-part.tsx';
import { StoredPart } from '../../components/settings/stored-part.tsx';
import { Speaking } from '../../components/speaking.tsx';
import { useStored } from '../../components/use-stored.ts';
import { Sentence } from '../../components/words.tsx';
import { languageTag, type SettingKey, type Settings } from '../../lib/settings/index.ts';
import { change, changeSettings, PREVIEW_DATE } from '../../lib/store/index.ts';
import { text } from '../../lib/words/index.ts';
import { askLeave } from './ask-leave.ts';
import { CourtsPart } from './courts-part.tsx';
import { Erase, useFile } from './data.tsx';
import { loadOptions, type OptionsState } from './load-options.ts';
import { watchOptions } from './watch-options.ts';

const NONE: ReadonlySet<SettingKey> = new Set();

/** The options page. What is changed holds at once. `locked` are the settings that an administrator has set. */
export function Options({
  first,
  language,
  locked = NONE,
}: {
  first: OptionsState;
  language: string;
  locked?: ReadonlySet<SettingKey>;
}) {
  const state = useStored(first, loadOptions, watchOptions);
  return (
    <Speaking language={languageTag(state.own.settings, language)}>
      <main>
        <header>
          <Mark />
          <h1>
            <Sentence of={text('opt.title')} />
          </h1>
        </header>
        <Keeping>
          <Parts state={state} locked={locked} />
        </Keeping>
        <footer class="quiet">
          <Sentence of={text('notAffiliated')} />
        </footer>
      </main>
    </Speaking>
  );
}

function Parts({ state, locked }: { state: OptionsState; locked: ReadonlySet<SettingKey> }) {
  const keep = useKeep();
  const file = useFile(state);
  const { own, knowledge, clock } = state;
  const set = (how: (settings: Settings) => Settings) => void keep(() => changeSettings(how));
  const fixed = (key: SettingKey) => own.newer !== null || locked.has(key);
  const shared = { settings: own.settings, fixed, locked, set };
  return (
    <>
      {own.newer !== null && (
        <p class="notice" role="alert" data-newer={own.newer}>
          <Sentence of={text('opt.newer')} />
        </p>
      )}
      {state.broken.map((item) => (
        <p key={item} class="notice" role="alert">
          <Sentence of={text('popup.problem', { item })} />
        </p>
      ))}
      <OverlayPart {...shared} courts={knowledge.list.courts} />
      <OwnPart
        {...shared}
        mayNotify={state.mayNotify}
        onAllow={() => void askLeave()}
        setReminders={(reminders) => {
          // The browser asks only within the click; what the person set is kept whatever they answer.
          if (reminders) void askLeave();
          set((all) => ({ ...all, reminders }));
        }}
      />
      <CourtsPart state={state} />
      <KeysPart keys={state.keys} />
      <section class="part">
        <DayControl clock={clock} onChoose={(day) => void keep(() => change(PREVIEW_DATE, () => day))} />
      </section>
      <FilePart {...file} />
      <StoredPart items={state.stored} />
      <Erase />
    </>
  );
}
