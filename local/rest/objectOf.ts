import { invalidRequest } from '../site/refusal.ts';

/** An object of the body, or undefined when it is absent. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value))
    throw invalidRequest(
      "An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartObject' node was expected."
    );
  return value as Readonly<Record<string, unknown>>;
};
