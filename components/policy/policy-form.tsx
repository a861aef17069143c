import { ABOUT, type Draft, GROUPS, type Group, kindOf, policySchema } from '../../lib/policy/index.ts';
import { text } from '../../lib/words/index.ts';
import { Part } from '../settings/part.tsx';
import { useBuilder } from './builder-context.ts';
import { SchemaField } from './schema-field.tsx';

/** The fields of the policy, in the groups in which an administrator thinks of them. */
export function PolicyForm({ policy, onChange }: { policy: Draft; onChange: (policy: Draft) => void }) {
  const { words } = useBuilder();
  const kind = kindOf(policySchema);
  const parts = kind.is === 'object' ? Object.entries(kind.parts) : [];
  return (
    <>
      {(Object.keys(GROUPS) as Group[]).map((group) => (
        <Part key={group} id={`group-${group}`} title={text('policy.words', { words: words.group(group) })}>
          {parts
            .filter(([, part]) => ABOUT.get(part)?.group === group)
            .map(([name, part]) => (
              <SchemaField
                key={name}
                schema={part}
                path={name}
                value={policy[name]}
                onChange={(next) => onChange({ ...policy, [name]: next })}
              />
            ))}
        </Part>
      ))}
    </>
  );
}
