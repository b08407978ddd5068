import type { StoredValue } from '../site/definitions.ts';
import type { Field } from '../site/fields.ts';
import { parsedLocalDate } from '../site/localDate.ts';
import { isoSeconds } from '../site/zone.ts';
import type { Call } from './call.ts';

/** A value of a form, read or refused in words for whoever filled it in. */
export type Read = { readonly value: StoredValue } | { readonly message: string };

const refused = (message: string): Read => ({ message });

const number = (field: Field, text: string, culture: string): Read => {
  const decimal =
    new Intl.NumberFormat(culture).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const group = decimal === '.' ? ',' : '.';
  const plain = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replaceAll(decimal === ',' ? '.' : group, '')
    .replace(decimal, '.');
  const value = /^[-+]?\d*\.?\d+(?:e[-+]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
  if (!Number.isFinite(value)) return refused('The value of this field is not a valid number.');
  const { min = -Infinity, max = Infinity } = field;
  if (value < min || value > max)
    return refused(
      min === -Infinity
        ? `The value of this field must be less than or equal to ${max}.`
        : max === Infinity
          ? `The value of this field must be greater than or equal to ${min}.`
          : `The value of this field must be between ${min} and ${max}.`
    );
  return { value };
};

const choices = (field: Field, values: readonly string[]): Read => {
  const known = new Set(field.choices);
  return field.fillIn === true || values.every((value) => known.has(value))
    ? { value: field.type === 'MultiChoice' ? values : (values[0] ?? null) }
    : refused('The value is not one of the choices of this field.');
};

const logins = (text: string): readonly string[] | undefined => {
  try {
    const parsed: unknown = JSON.parse(text);
    if (!Array.isArray(parsed)) return undefined;
    const keys = (parsed as readonly { readonly Key?: unknown }[]).map((one) => one.Key);
    return keys.every((key) => typeof key === 'string') ? (keys as readonly string[]) : undefined;
  } catch {
    return undefined;
  }
};

const persons = (field: Field, text: string, call: Call): Read => {
  const names = logins(text);
  if (names === undefined) return refused('The user does not exist or is not unique.');
  const ids: number[] = [];
  for (const name of names) {
    const login = call.site.people.idOf(name) === undefined ? call.site.directory.byAnyName(name)?.login : name;
    if (login === undefined) return refused('The user does not exist or is not unique.');
    ids.push(call.site.userId(login));
  }
  return { value: field.type === 'UserMulti' ? ids : (ids[0] ?? null) };
};

/** `3`, `3;#Paie`, and for many `3;#Paie;#4;#IT`. */
const lookups = (field: Field, text: string, call: Call): Read => {
  const parts = text.split(';#').filter((_, at) => at % 2 === 0);
  const ids = parts.filter((part) => part !== '').map(Number);
  const target = field.list === undefined ? undefined : call.site.lists.byId(field.list);
  const exist = ids.every(
    (id) => Number.isInteger(id) && target !== undefined && call.site.items.find(target, id) !== undefined
  );
  if (!exist) return refused('The value of this lookup field does not exist in the list that it points at.');
  return { value: field.type === 'LookupMulti' ? ids : (ids[0] ?? null) };
};

const date = (text: string, call: Call): Read => {
  const moment = parsedLocalDate(text, call.site);
  return moment === undefined
    ? refused('You must specify a valid date within the range of 1/1/1900 and 12/31/8900.')
    : { value: isoSeconds(moment) };
};

const link = (text: string): Read => {
  const [, address = '', words] = /^((?:[^,]|,(?! ))+)(?:, (.*))?$/s.exec(text) ?? [];
  return /^(?:https?:\/\/|mailto:|\/)\S+$/i.test(address)
    ? { value: { Url: address, Description: words ?? address } }
    : refused('Invalid URL: only http, https and mailto addresses are taken here.');
};

/** A text of a form as the field's value, in the web's language. */
export const formValue = (field: Field, text: string, call: Call): Read => {
  if (text === '') return field.required === true ? refused("You can't leave this blank.") : { value: null };
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return number(field, text, call.site.cultureName);
    case 'Boolean':
      return /^(?:1|true|yes|oui|ja)$/i.test(text)
        ? { value: true }
        : /^(?:0|false|no|non|nee|nein)$/i.test(text)
          ? { value: false }
          : refused('The value of this field is neither yes nor no.');
    case 'Choice':
      return choices(field, [text]);
    case 'MultiChoice':
      return choices(
        field,
        text.split(';#').filter((word) => word !== '')
      );
    case 'DateTime':
      return date(text, call);
    case 'User':
    case 'UserMulti':
      return persons(field, text, call);
    case 'Lookup':
    case 'LookupMulti':
      return lookups(field, text, call);
    case 'URL':
      return link(text);
    case 'Text':
      return text.length > (field.maxLength ?? 255)
        ? refused(`This value may not be longer than ${field.maxLength ?? 255} characters.`)
        : { value: text };
    default:
      return { value: text };
  }
};
