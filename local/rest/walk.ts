import { invalidRequest } from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import { Arguments } from './kind.ts';
import type { Kind, Step, Verb } from './kind.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import type { Segment } from './path.ts';
import { rootKind } from './root.ts';
import { selectedEntity } from './entity.ts';

/** The verb SharePoint sees: X-HTTP-Method tunnels through POST, PATCH is MERGE. */
export const verbOf = (method: string, headers: Readonly<Record<string, string>>): Verb => {
  const tunnelled = method.toUpperCase() === 'POST' ? (headers['x-http-method'] ?? 'POST') : method;
  const verb = tunnelled.trim().toUpperCase();
  if (verb === 'PATCH') return 'MERGE';
  if (verb === 'HEAD') return 'GET';
  if (verb !== 'GET' && verb !== 'POST' && verb !== 'MERGE' && verb !== 'PUT' && verb !== 'DELETE')
    throw invalidRequest(`The HTTP method '${verb}' is not supported.`);
  return verb;
};

interface Reached {
  readonly kind: Kind<unknown>;
  readonly context: unknown;
}

const signatureTakes = (step: Step<unknown>): boolean => step.signature.includes('(');

/** A step with a key behind it, `lists('…')`, is the collection's step and then the key's. */
const take = (from: Reached, step: Step<unknown>, segment: Segment, call: Call): Reached => {
  const given = new Arguments(segment);
  const reached: Reached = { kind: step.kind(), context: step.open(from.context, given, call) };
  if (given.count === 0 || signatureTakes(step)) return reached;
  const { byKey } = reached.kind;
  if (byKey === undefined) throw invalidRequest(`The expression "${segment.name}" takes no arguments.`);
  return { kind: byKey.kind(), context: byKey.open(reached.context, given, call) };
};

/** One property of an entity, `web/title`, in any case. */
const propertyAnswer = (from: Reached, name: string, call: Call): Answer | undefined => {
  const described = from.kind.describe?.(from.context, call);
  if (described === undefined) return undefined;
  const wanted = name.toLowerCase();
  const names = [...Object.keys(described.properties), ...Object.keys(described.onRequest ?? {})];
  const found = names.find((one) => one.toLowerCase() === wanted);
  if (found === undefined) return undefined;
  const value = selectedEntity(described, found, found).properties[found] ?? null;
  return { value, name: found, set: `${described.type}/${found}` };
};

/** Throws for a query option that an endpoint does not take: never ignored. */
export const checkOptions = (call: Call, allowed: readonly string[]): void => {
  const known = new Set([
    '$select',
    '$expand',
    '$filter',
    '$orderby',
    '$top',
    '$skip',
    '$skiptoken',
    '$count',
    '$inlinecount',
    '$format',
    '$search',
    '$apply',
    '$compute'
  ]);
  for (const name of Object.keys(call.query.options)) {
    if (allowed.includes(name)) continue;
    if (known.has(name)) throw new NotBuilt(`${name} on ${call.request.url.pathname}`);
    throw invalidRequest(`The query option '${name}' is not supported.`);
  }
};

/** Follows a path to its end and lets the verb do its work there. */
export const answerFor = (segments: readonly Segment[], verb: Verb, call: Call, digest: () => void): Answer => {
  let reached: Reached = { kind: rootKind, context: undefined };
  for (const [at, segment] of segments.entries()) {
    const step = Object.hasOwn(reached.kind.steps, segment.name.toLowerCase())
      ? reached.kind.steps[segment.name.toLowerCase()]
      : undefined;
    if (step !== undefined) {
      reached = take(reached, step, segment, call);
      continue;
    }
    const last = at === segments.length - 1 && verb === 'GET' && segment.positional === undefined;
    const property = last ? propertyAnswer(reached, segment.name, call) : undefined;
    if (property !== undefined) {
      checkOptions(call, []);
      return property;
    }
    throw new NotBuilt(`${segment.name} of ${reached.kind.name}`);
  }
  const operation = reached.kind.verbs[verb];
  if (operation === undefined) throw new NotBuilt(`${verb} of ${reached.kind.name}`);
  if (verb !== 'GET' && operation.withoutDigest !== true) digest();
  checkOptions(call, operation.options ?? ['$select', '$expand']);
  return operation.answer(reached.context, call);
};
