import type { VisitorKey } from '../http.ts';
import { at, differences, filled, filledIn, shown } from './matching.ts';
import type { Values } from './matching.ts';
import type { Expected, Row, StepOfRow } from './row.ts';

/** An answer, however it came. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Sends one request behind `/_api` as somebody; digests are not its business. */
export type Send = (
  as: VisitorKey,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string | undefined
) => Promise<Answer>;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const headerDifferences = (expected: Expected, answer: Answer, values: Values): readonly string[] =>
  Object.entries(expected.headers ?? {}).flatMap(([name, wanted]) => {
    const found = answer.headers[name.toLowerCase()];
    if (wanted === null) return found === undefined ? [] : [`header ${name}: none expected, ${found} found`];
    return differences(filledIn(wanted, values), found, `header ${name}`);
  });

const compared = (step: StepOfRow, answer: Answer, values: Values): readonly string[] => {
  const { expected } = step;
  const json = jsonOf(answer.text);
  return [
    ...differences(expected.status, answer.status, 'status'),
    ...headerDifferences(expected, answer, values),
    ...(expected.body === undefined ? [] : differences(filledIn(expected.body, values), json, 'body')),
    ...(expected.text === undefined ? [] : differences(filledIn(expected.text, values), answer.text, 'text')),
    ...(expected.lacks ?? []).flatMap((path) =>
      at(json, path) === undefined ? [] : [`body/${path}: nothing expected, ${shown(at(json, path))} found`]
    )
  ];
};

/** A digest for somebody who writes. */
const digestOf = async (send: Send, as: VisitorKey): Promise<string> => {
  const { text } = await send(as, 'POST', '/contextinfo', { accept: 'application/json' }, undefined);
  return String(at(jsonOf(text), 'FormDigestValue'));
};

/** Sends one step, its names filled in, with a digest when it writes. */
export const sendStep = async (step: StepOfRow, as: VisitorKey, values: Values, send: Send): Promise<Answer> => {
  const headers: Record<string, string> = { accept: 'application/json' };
  const body = typeof step.body === 'string' ? filled(step.body, values) : JSON.stringify(filledIn(step.body, values));
  if (body !== undefined) headers['content-type'] = 'application/json;charset=utf-8';
  if (step.method !== 'GET' && step.bare !== true) headers['x-requestdigest'] = await digestOf(send, as);
  for (const [name, value] of Object.entries(step.headers ?? {})) headers[name] = filled(value, values);
  return send(as, step.method, filled(step.path, values), headers, body);
};

/** Runs a row's steps in order and says what was not as expected; nothing: it behaved. */
export const runRow = async (row: Row, given: Values, send: Send): Promise<readonly string[]> => {
  let values = given;
  for (const [place, step] of row.steps.entries()) {
    const answer = await sendStep(step, step.as ?? row.as ?? 'owner', values, send);
    const wrong = compared(step, answer, values);
    if (wrong.length > 0)
      return wrong.map((each) => `step ${place + 1} (${step.method} ${filled(step.path, values)}): ${each}`);
    for (const [name, path] of Object.entries(step.captured ?? {})) {
      const found = path.startsWith('header:') ? answer.headers[path.slice(7)] : at(jsonOf(answer.text), path);
      values = { ...values, [name]: String(found) };
    }
  }
  return [];
};
