import { useState } from 'preact/hooks';
import { EffectiveTable } from '../../components/effective-table.tsx';
import { Part } from '../../components/settings/part.tsx';
import { Sentence, useSay } from '../../components/words.tsx';
import { text } from '../../lib/words/index.ts';
import { installationOf, supportReport } from './installation.ts';
import type { OptionsState } from './load-options.ts';

/** For administrators: what holds and whose word it is, every mistake in the policy, and a report to copy. */
export function InstallationPart({ state }: { state: OptionsState }) {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | null>(null);
  const installation = installationOf(state);
  const { managed, facts, keys, summary, problems, rows } = installation;
  const copy = async () => {
    const report = supportReport(installation, navigator.userAgent, say);
    setCopied(
      await navigator.clipboard.writeText(report).then(
        () => true,
        () => false,
      ),
    );
  };
  return (
    <Part id="installation" title={text('policy.title')}>
      <p>
        <b>
          <Sentence of={managed} />
        </b>
      </p>
      <p>
        {facts.map((fact) => (
          <span key={fact.key} class="fact">
            <Sentence of={fact} />
          </span>
        ))}
      </p>
      {summary && (
        <>
          <p class="quiet">
            <Sentence of={keys} />
          </p>
          <p class={problems.length > 0 ? 'notice' : ''} role="status">
            <Sentence of={summary} />
          </p>
          <ul class="problems">
            {problems.map((problem, at) => (
              <li key={`${at}`} data-problem={String(problem.values?.path)}>
                <Sentence of={problem} />
              </li>
            ))}
          </ul>
        </>
      )}
      <details class="effective" open={problems.length > 0 || undefined}>
        <summary>
          <Sentence of={text('policy.details')} />
        </summary>
        <p class="quiet">
          <Sentence of={text('policy.about')} />
        </p>
        <EffectiveTable rows={rows} name={text('policy.details')} />
      </details>
      <p>
        <a href="policy.html" target="_blank" rel="noopener" data-act="builder">
          <Sentence of={text('builder.link')} />
        </a>
      </p>
      <p class="buttons">
        <button type="button" data-act="copy-report" onClick={() => void copy()}>
          <Sentence of={text('policy.copy')} />
        </button>
      </p>
      <p role="status">
        {copied !== null && <Sentence of={text(copied ? 'policy.copied' : 'policy.notCopied')} />}
      </p>
    </Part>
  );
}
