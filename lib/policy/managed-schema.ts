import type { z } from 'zod/mini';
import { ABOUT } from './about.ts';
import { kindOf } from './kind-of.ts';
import { policySchema } from './schema.ts';

/** The few words of JSON Schema that every Chromium takes in a managed schema. */
export interface ManagedSchema {
  $schema?: string;
  type: 'object' | 'array' | 'string' | 'boolean';
  title: string;
  description: string;
  properties?: Record<string, ManagedSchema>;
  additionalProperties?: { type: 'string' | 'boolean' };
  items?: ManagedSchema;
}

/**
 * The schema that the browser is given. Chromium drops what does not fit it without a word, a whole key at a time, so it
 * says as little as it can: no choices, no forms, nothing required. Then the extension sees a mistake and can report it.
 * A part with a misspelled name is let through where its value is of the usual type. What Chromium does not know in a
 * schema (`additionalProperties: false`, or any at the top, `oneOf`, a list of types) would keep the whole extension
 * from loading.
 */
export function managedSchema(): ManagedSchema {
  const { additionalProperties: _open, ...schema } = schemaOf(policySchema);
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...schema };
}

function schemaOf(schema: z.ZodMiniType): ManagedSchema {
  const { title = '', description = '' } = ABOUT.get(schema) ?? {};
  const kind = kindOf(schema);
  switch (kind.is) {
    case 'object': {
      const properties = Object.fromEntries(
        Object.entries(kind.parts).map(([name, part]) => [name, schemaOf(part)]),
      );
      const usual = Object.values(properties).every(({ type }) => type === 'boolean') ? 'boolean' : 'string';
      return { type: 'object', title, description, properties, additionalProperties: { type: usual } };
    }
    case 'list':
      return { type: 'array', title, description, items: schemaOf(kind.entry) };
    case 'choice':
      return { type: 'string', title, description: `${description} One of: ${kind.options.join(', ')}.` };
    case 'text':
      return { type: 'string', title, description };
    case 'yes-no':
      return { type: 'boolean', title, description };
  }
}
