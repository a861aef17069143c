import { z } from 'zod/mini';

/** What a schema of the policy is made of: all that its reader, its forms and its files need to know. */
export type Kind =
  | { is: 'object'; parts: Record<string, z.ZodMiniType> }
  | { is: 'list'; entry: z.ZodMiniType }
  | { is: 'choice'; options: readonly string[] }
  | { is: 'text' }
  | { is: 'yes-no' };

/** Tells the kind of a schema. Throws for one that the policy has never used, so that a new one is dealt with here. */
export function kindOf(schema: z.ZodMiniType): Kind {
  if (schema instanceof z.ZodMiniObject) {
    const parts = Object.entries(schema.shape as Record<string, z.ZodMiniType>);
    return { is: 'object', parts: Object.fromEntries(parts.map(([name, part]) => [name, bare(part)])) };
  }
  if (schema instanceof z.ZodMiniArray) return { is: 'list', entry: schema.def.element as z.ZodMiniType };
  if (schema instanceof z.ZodMiniEnum) return { is: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodMiniString) return { is: 'text' };
  if (schema instanceof z.ZodMiniBoolean) return { is: 'yes-no' };
  throw new TypeError(`The policy has no kind for a schema of type ${schema.def.type}.`);
}

/** Whether a part of an object has to be there. */
export function isRequired(object: z.ZodMiniType, name: string): boolean {
  return object instanceof z.ZodMiniObject && !(object.shape[name] instanceof z.ZodMiniExactOptional);
}

/** The schema of a part that may be absent. */
function bare(part: z.ZodMiniType): z.ZodMiniType {
  return part instanceof z.ZodMiniExactOptional ? (part.def.innerType as z.ZodMiniType) : part;
}
