import { effectiveRows, type Policy, settingsRule } from '../../lib/policy/index.ts';
import { DEFAULT_SETTINGS, underRule } from '../../lib/settings/index.ts';
import { text } from '../../lib/words/index.ts';
import { EffectiveTable } from '../effective-table.tsx';
import { Part } from '../settings/part.tsx';
import { Sentence } from '../words.tsx';

/** What the policy comes to for a person who has set nothing themselves. */
export function PreviewPart({ policy }: { policy: Policy }) {
  const person = { settings: DEFAULT_SETTINGS, chosen: new Set<never>() };
  const rule = settingsRule(policy);
  const rows = effectiveRows(policy, { settings: underRule(person, rule), person, rule });
  return (
    <Part id="preview" title={text('builder.preview.title')}>
      <p class="quiet">
        <Sentence of={text('builder.preview.about')} />
      </p>
      <details class="effective">
        <summary>
          <Sentence of={text('builder.preview.show')} />
        </summary>
        <EffectiveTable rows={rows} name={text('policy.details')} />
      </details>
    </Part>
  );
}
