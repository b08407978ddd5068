import type { Day } from '../common/day';
import type { SessionForm } from './form';

/** A new session as it was typed, and the dates of its series that were left out. */
export interface SessionDraft {
  readonly form: SessionForm;
  readonly left: readonly Day[];
}

/** As texts by the names of the fields: what a device keeps. */
export const fieldsOfDraft = ({ form, left }: SessionDraft): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({ ...form, left }).map(([name, value]) => [name, JSON.stringify(value ?? null)]));

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** What a field may hold where an empty form has nothing. */
const mayBeEmpty: ReadonlyMap<string, string> = new Map([
  ['language', 'string'],
  ['questionId', 'number'],
  ['host', 'number']
]);

/** Reads it back; what is of another kind than its field is as in `begun`. */
export const draftOfFields = (fields: Readonly<Record<string, string>>, begun: SessionForm): SessionDraft => {
  const read = (name: string): unknown => {
    try {
      return JSON.parse(fields[name] ?? '');
    } catch {
      return undefined;
    }
  };
  const form = Object.fromEntries(
    Object.entries(begun).map(([name, like]: [string, unknown]) => {
      const value = read(name);
      if (value === null && mayBeEmpty.has(name)) return [name, undefined];
      const fits = Array.isArray(like) ? isTexts(value) : typeof value === (mayBeEmpty.get(name) ?? typeof like);
      return [name, fits ? value : like];
    })
  );
  const left = read('left');
  return { form: form as unknown as SessionForm, left: isTexts(left) ? left : [] };
};
