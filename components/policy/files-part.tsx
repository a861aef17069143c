import { useEffect, useRef, useState } from 'preact/hooks';
import {
  archiveOf,
  type Deployment,
  type MadeFile,
  madeFiles,
  PLATFORMS,
} from '../../lib/policy/files/index.ts';
import type { PolicyProblem } from '../../lib/policy/index.ts';
import { text } from '../../lib/words/index.ts';
import { saveFile } from '../save-file.ts';
import { Part } from '../settings/part.tsx';
import { Sentence } from '../words.tsx';
import { fieldId, useBuilder } from './builder-context.ts';
import { fieldProblem } from './field-problem.ts';

/** The IDs in a made file do not matter to which files there are. */
const NO_POLICY: Deployment = { policy: {}, install: { id: 'a'.repeat(32), folder: null } };

/** Saves the files; where something is wrong, it says what instead, and leads there. */
export function FilesPart({
  problems,
  deployment,
  onTry,
}: {
  problems: readonly PolicyProblem[];
  /** Null where something is wrong. */
  deployment: Deployment | null;
  /** Somebody wanted a file. */
  onTry: () => void;
}) {
  const [saved, setSaved] = useState<string | null>(null);
  const [stopped, setStopped] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stopped > 0) summary.current?.focus();
  }, [stopped]);
  const save = (how: (files: MadeFile[]) => string) => {
    onTry();
    if (!deployment) {
      setSaved(null);
      return setStopped((times) => times + 1);
    }
    setStopped(0);
    setSaved(how(madeFiles(deployment)));
  };
  const listed = madeFiles(NO_POLICY);
  return (
    <Part id="files" title={text('builder.files.title')}>
      <p>
        <Sentence of={text('builder.files.about')} />
      </p>
      {stopped > 0 && problems.length > 0 ? (
        <Stopped problems={problems} element={summary} />
      ) : (
        <p role="status" data-count={problems.length}>
          <Sentence
            of={
              problems.length > 0
                ? text('builder.files.mend', { count: problems.length })
                : text('builder.files.ready')
            }
          />
        </p>
      )}
      <p class="buttons">
        <button
          type="button"
          class="main"
          data-act="save-all"
          onClick={() =>
            save((files) => {
              saveFile('ecf-signpost-policy.zip', archiveOf(files), 'application/zip');
              return 'ecf-signpost-policy.zip';
            })
          }
        >
          <Sentence of={text('builder.files.all')} />
        </button>
      </p>
      <p role="status">{saved !== null && <Sentence of={text('builder.files.saved', { name: saved })} />}</p>
      {PLATFORMS.map((platform) => (
        <section key={platform} class="sub">
          <h3>
            <Sentence of={text(`builder.platform.${platform}`)} />
          </h3>
          <ul class="files">
            {listed
              .filter((file) => file.platform === platform)
              .map(({ name, kind, browser }) => (
                <li key={name}>
                  <span>
                    <Sentence of={text(`builder.use.${kind}`, { browser })} />
                  </span>
                  <button
                    type="button"
                    data-save={name}
                    onClick={() =>
                      save((files) => {
                        const file = files.find((each) => each.name === name);
                        if (file) saveFile(name, file.content, file.type);
                        return name;
                      })
                    }
                  >
                    <Sentence of={text('builder.files.save', { name })} />
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Part>
  );
}

function Stopped({
  problems,
  element,
}: {
  problems: readonly PolicyProblem[];
  element: { current: HTMLDivElement | null };
}) {
  const { words } = useBuilder();
  return (
    <div class="notice stopped" ref={element} tabIndex={-1} role="alert">
      <p>
        <Sentence of={text('builder.files.stop', { count: problems.length })} />
      </p>
      <ul class="problems">
        {problems.map((problem, at) => (
          <li key={`${at}`}>
            <a
              href={`#${fieldId(problem.path)}`}
              onClick={(event) => {
                const field = document.getElementById(fieldId(problem.path));
                if (!field) return;
                event.preventDefault();
                field.focus();
              }}
            >
              <Sentence
                of={text('builder.at', {
                  title: problem.path,
                  problem: fieldProblem(problem, words),
                })}
              />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
