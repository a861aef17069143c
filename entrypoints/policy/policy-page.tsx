import { useMemo, useState } from 'preact/hooks';
import { BrokenItems } from '../../components/broken-items.tsx';
import { Keeping } from '../../components/keep.tsx';
import { NewerItems } from '../../components/newer-items.tsx';
import { type Builder, BuilderContext } from '../../components/policy/builder-context.ts';
import { ClearPart } from '../../components/policy/clear-part.tsx';
import { fieldProblem } from '../../components/policy/field-problem.ts';
import { FilesPart } from '../../components/policy/files-part.tsx';
import { InstallPart } from '../../components/policy/install-part.tsx';
import { type Opened, OpenPart } from '../../components/policy/open-part.tsx';
import { PolicyForm } from '../../components/policy/policy-form.tsx';
import { PreviewPart } from '../../components/policy/preview-part.tsx';
import { WidePage } from '../../components/wide-page.tsx';
import { Sentence } from '../../components/words.tsx';
import { checkInstall } from '../../lib/policy/files/index.ts';
import { checkDraft, type PolicyProblem, type PolicyWords, policyWords } from '../../lib/policy/index.ts';
import { languageTag } from '../../lib/settings/index.ts';
import type { BuilderDraft } from '../../lib/store/index.ts';
import { languageOf, type Text, text } from '../../lib/words/index.ts';
import type { BuilderState } from './load-builder.ts';
import { useDraft } from './use-draft.ts';

/** The policy builder: a form made of the policy's schema, and the files that come of it. */
export function PolicyPage({ first, language }: { first: BuilderState; language: string }) {
  const tag = languageTag(first.settings, language);
  return (
    <WidePage language={tag} title={text('builder.title')} class="builder">
      <p>
        <Sentence of={text('builder.about')} />
      </p>
      <NewerItems items={first.newer} />
      {first.broken !== null && <BrokenItems items={[first.broken]} />}
      <Keeping>
        <Form first={first} language={languageOf(tag)} />
      </Keeping>
    </WidePage>
  );
}

function Form({ first, language }: { first: BuilderState; language: string }) {
  const { courts, ownId } = first;
  const { draft, isEmpty, set } = useDraft(first.draft, emptyDraft(ownId));
  // What is only missing yet is no mistake before somebody wants the files.
  const [strict, setStrict] = useState(first.draft !== null);
  const known = useMemo(() => new Set(courts.map(({ id }) => id)), [courts]);
  const { policy, problems } = useMemo(
    () => checkDraft(draft.policy, (id) => known.has(id)),
    [draft.policy, known],
  );
  const { install, problems: installProblems } = checkInstall(draft.install);
  const all = [...installProblems, ...problems];
  const words = policyWords(language);
  const shown = strict ? all : all.filter(({ found }) => found !== 'nothing');
  const builder: Builder = { courts, words, problems: byPath(shown, words) };
  return (
    <BuilderContext.Provider value={builder}>
      <OpenPart
        isEmpty={isEmpty}
        onOpen={(opened) => {
          setStrict(true);
          set((now) => withOpened(now, opened));
        }}
      />
      <InstallPart install={draft.install} onChange={(next) => set((now) => ({ ...now, install: next }))} />
      <PolicyForm policy={draft.policy} onChange={(next) => set((now) => ({ ...now, policy: next }))} />
      <PreviewPart policy={policy} />
      <FilesPart
        problems={all}
        deployment={install && problems.length === 0 ? { policy, install } : null}
        onTry={() => setStrict(true)}
      />
      <ClearPart
        onClear={() => {
          setStrict(false);
          set(() => null);
        }}
      />
    </BuilderContext.Provider>
  );
}

function emptyDraft(id: string): BuilderDraft {
  return { policy: {}, install: { id, own: false, folder: '' } };
}

/** What a file does not say of the install stays as it is. */
function withOpened({ install }: BuilderDraft, { draft, id, folder }: Opened): BuilderDraft {
  const own = folder === undefined ? install.own : folder !== null;
  return {
    policy: draft ?? {},
    install: { id: id ?? install.id, own, folder: folder ?? install.folder },
  };
}

function byPath(problems: readonly PolicyProblem[], words: PolicyWords): Builder['problems'] {
  const texts = new Map<string, Text[]>();
  for (const problem of problems) {
    const { path } = problem;
    texts.set(path, [...(texts.get(path) ?? []), fieldProblem(problem, words)]);
  }
  return texts;
}
