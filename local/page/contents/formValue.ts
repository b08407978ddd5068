import type { Formats } from './formats.ts';
import { referencesOf, safeAddress } from './cell.ts';
import type { ListField, Row } from './model.ts';
import { storedMoment, todayIn, wallTime } from './timeZone.ts';
import type { Words } from './words/words.ts';

/** Somebody or something chosen; `login` until the site knows the person by an id. */
export interface Chosen {
  readonly id: number;
  readonly text: string;
  readonly detail?: string;
  readonly login?: string;
  readonly email?: string;
}
export interface Link {
  readonly address: string;
  readonly description: string;
}

/** What a field of the form holds while it is edited; numbers and days as they are typed. */
export type FormValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'yesNo'; readonly yes: boolean }
  /** `day` is `2026-11-24` or empty, `time` is `09:30`; `invalid` is what was typed and is no day. */
  | { readonly kind: 'moment'; readonly day: string; readonly time: string; readonly invalid: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'chosen'; readonly chosen: readonly Chosen[] }
  | { readonly kind: 'link'; readonly link: Link };

export type FormValues = Readonly<Record<string, FormValue>>;

/** What values depend on beside themselves. */
export interface Setting {
  readonly timeZone: string;
  readonly formats: Formats;
}

const text = (value: string): FormValue => ({ kind: 'text', text: value });
const words = (value: unknown): FormValue => ({
  kind: 'words',
  words: Array.isArray(value) ? value.map(String) : typeof value === 'string' && value !== '' ? [value] : []
});

const momentValue = (iso: unknown, dateOnly: boolean, timeZone: string): FormValue => {
  const wall = typeof iso === 'string' && iso !== '' ? wallTime(iso, timeZone, false) : '';
  return { kind: 'moment', day: wall.slice(0, 10), time: dateOnly ? '' : wall.slice(11), invalid: '' };
};

/** The value a new row starts with: what the field's default says. */
const firstValue = (field: ListField, { timeZone, formats }: Setting): FormValue => {
  const given = field.defaultValue;
  switch (field.type) {
    case 'Boolean':
      return { kind: 'yesNo', yes: given === '1' || given.toLowerCase() === 'true' };
    case 'DateTime':
      return given.toLowerCase() === '[today]'
        ? { kind: 'moment', day: todayIn(timeZone), time: field.dateOnly ? '' : '00:00', invalid: '' }
        : momentValue(Number.isNaN(Date.parse(given)) ? '' : given, field.dateOnly, timeZone);
    case 'MultiChoice':
      return words(given.split(';#').filter((word) => word !== ''));
    case 'Lookup':
    case 'LookupMulti':
    case 'User':
    case 'UserMulti':
      return { kind: 'chosen', chosen: [] };
    case 'URL':
      return { kind: 'link', link: { address: '', description: '' } };
    case 'Number':
    case 'Currency':
    case 'Integer':
      return text(given === '' || Number.isNaN(Number(given)) ? '' : formats.typed(Number(given)));
    default:
      return text(given);
  }
};

const storedValue = (field: ListField, row: Row, { timeZone, formats }: Setting): FormValue => {
  const value = row[field.property];
  switch (field.type) {
    case 'Boolean':
      return { kind: 'yesNo', yes: value === true };
    case 'DateTime':
      return momentValue(value, field.dateOnly, timeZone);
    case 'MultiChoice':
      return words(value);
    case 'Lookup':
    case 'LookupMulti':
    case 'User':
    case 'UserMulti':
      return {
        kind: 'chosen',
        chosen: referencesOf(field, row).map(({ id, text, email, noPicture }) => ({
          id,
          text,
          email: noPicture ? '' : email
        }))
      };
    case 'URL': {
      const link = value as { Url?: string; Description?: string | null } | null | undefined;
      return { kind: 'link', link: { address: link?.Url ?? '', description: link?.Description ?? '' } };
    }
    case 'Number':
    case 'Currency':
    case 'Integer':
      return text(typeof value === 'number' ? formats.typed(value) : '');
    default:
      return text(value === null || value === undefined ? '' : String(value));
  }
};

/** The values that a form opens with: of a row, or of a new one when there is none. */
export const formValues = (fields: readonly ListField[], row: Row | undefined, setting: Setting): FormValues =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      row === undefined ? firstValue(field, setting) : storedValue(field, row, setting)
    ])
  );

/** Nothing was entered. A yes/no is never empty. */
const isEmpty = (value: FormValue): boolean => {
  switch (value.kind) {
    case 'text':
      return value.text.trim() === '';
    case 'yesNo':
      return false;
    case 'moment':
      return value.day === '' && value.invalid === '';
    case 'words':
      return value.words.length === 0;
    case 'chosen':
      return value.chosen.length === 0;
    case 'link':
      return value.link.address.trim() === '' && value.link.description.trim() === '';
  }
};

const numberFault = (typed: string, field: ListField, formats: Formats, say: Words): string | undefined => {
  const number = formats.numberFrom(typed);
  if (number === undefined) return say.notANumber;
  if (field.min !== undefined && number < field.min) return say.tooSmall(formats.number(field.min));
  if (field.max !== undefined && number > field.max) return say.tooLarge(formats.number(field.max));
  const decimals = /\.(\d*?)0*$/.exec(String(number))?.[1]?.length ?? 0;
  if (field.decimals !== undefined && decimals > field.decimals) return say.tooPrecise(field.decimals);
  return undefined;
};

/** What is wrong with a field's value, in words; undefined: nothing. */
export const faultOf = (field: ListField, value: FormValue, setting: Setting, say: Words): string | undefined => {
  if (isEmpty(value)) return field.required ? say.required : undefined;
  if (value.kind === 'moment') return value.invalid === '' ? undefined : say.notADay;
  if (value.kind === 'link') return safeAddress(value.link.address.trim()) === undefined ? say.notAnAddress : undefined;
  if (value.kind !== 'text') return undefined;
  if (field.type === 'Number' || field.type === 'Currency' || field.type === 'Integer')
    return numberFault(value.text, field, setting.formats, say);
  if (field.maxLength !== undefined && value.text.length > field.maxLength)
    return say.tooLong(field.maxLength, value.text.length);
  return undefined;
};

/** Every field that cannot be saved as it is, by name. */
export const faultsOf = (
  fields: readonly ListField[],
  values: FormValues,
  setting: Setting,
  say: Words
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field.name];
      const fault = value === undefined ? undefined : faultOf(field, value, setting, say);
      return fault === undefined ? [] : [[field.name, fault]];
    })
  );

const textBody = (field: ListField, typed: string, formats: Formats): unknown => {
  if (field.type === 'Number' || field.type === 'Currency' || field.type === 'Integer')
    return formats.numberFrom(typed) ?? null;
  // SharePoint keeps an empty text as null.
  return typed === '' ? null : typed;
};

const linkBody = ({ address, description }: Link): unknown => {
  const Url = address.trim();
  return Url === '' ? null : { Url, Description: description.trim() === '' ? Url : description.trim() };
};

/** A value as REST writes it: the property's name and its JSON. */
const propertyOf = (field: ListField, value: FormValue, { timeZone, formats }: Setting): readonly [string, unknown] => {
  switch (value.kind) {
    case 'text':
      return [field.property, textBody(field, value.text, formats)];
    case 'yesNo':
      return [field.property, value.yes];
    case 'moment':
      return [
        field.property,
        value.day === ''
          ? null
          : storedMoment(
              field.dateOnly ? value.day : `${value.day}T${value.time === '' ? '00:00' : value.time}`,
              timeZone
            )
      ];
    case 'words':
      return [field.property, value.words];
    case 'chosen': {
      const ids = value.chosen.map(({ id }) => id);
      return [`${field.property}Id`, field.type.endsWith('Multi') ? ids : (ids[0] ?? null)];
    }
    case 'link':
      return [field.property, linkBody(value.link)];
  }
};

/** The body of a request that writes these fields. */
export const bodyOf = (
  fields: readonly ListField[],
  values: FormValues,
  setting: Setting
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field.name];
      return value === undefined ? [] : [propertyOf(field, value, setting)];
    })
  );

/** Two values would be written alike. */
export const sameValue = (one: FormValue | undefined, other: FormValue | undefined): boolean => {
  const core = (value: FormValue | undefined) =>
    value?.kind === 'chosen' ? value.chosen.map(({ id, login }) => (id === 0 ? login : id)) : value;
  return JSON.stringify(core(one)) === JSON.stringify(core(other));
};

/** The fields whose value differs from what the form opened with. */
export const changedFields = (
  fields: readonly ListField[],
  before: FormValues,
  after: FormValues
): readonly ListField[] => fields.filter(({ name }) => !sameValue(before[name], after[name]));
