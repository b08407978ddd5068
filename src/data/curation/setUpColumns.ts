import { AddFieldOptions } from '@pnp/sp/fields/types.js';
import { ProgrammeError } from '../../domain/port/programme';
import type { Slip } from '../../domain/setup/slip';
import { declaredColumn, declaredDefault, slipsOf } from '../../domain/setup/slips';
import { columnWording, completed, isTitleFreed, reworded } from '../../domain/setup/wording';
import { keyMeantBy } from '../../domain/common/meaning';
import type { ChoiceColumn, ChoicesColumn, Column, Language } from '../../lists/columns';
import { type Hint, hintsIn } from '../../lists/hintsIn';
import type { List } from '../../lists/list';
import { everyRow } from '../rows/everyRow';
import { fieldXml } from './fieldXml';
import { rawOf } from './listFacts';
import { type ColumnNow, columnNowFrom, type KnownList } from './looks';
import { filledIn, strayParts } from './strayColumns';
import { stray, type Site } from './setUpLists';

/** A column that is meant by an action. */
export interface MeantColumn {
  readonly list: List;
  /** Internal name; `Title` is the base column. */
  readonly name: string;
}

const columnIn = ({ columns }: KnownList, name: string): ColumnNow | undefined =>
  columns.find((column) => column.name === name);

const columnThere = async ({ looks }: Site, { list, name }: MeantColumn): Promise<ColumnNow> => {
  const found = columnIn(await looks.there(list), name);
  if (found === undefined) throw new ProgrammeError({ kind: 'missing', what: list.url, detail: name });
  return found;
};

/** What is changed of a column, by SharePoint's names. */
type ColumnBody = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** With its type, for which PnPjs would ask first. */
const change = async (
  site: Site,
  { list }: MeantColumn,
  { id }: ColumnNow,
  body: ColumnBody,
  learnt: Partial<ColumnNow>
): Promise<void> => {
  await site.list(list).fields.getById(id).update(body, 'SP.Field');
  site.looks.learn(list, (known) => ({
    ...known,
    columns: known.columns.map((column) => (column.id === id ? { ...column, ...learnt } : column))
  }));
};

const hintOf = async ({ list, name }: MeantColumn, language: Language): Promise<Hint | undefined> =>
  (await hintsIn(language)).get(list.url)?.[name];

const titled = async (site: Site, place: MeantColumn, now: ColumnNow): Promise<void> => {
  const language = await site.language();
  const hint = await hintOf(place, language);
  const words = columnWording(place.list, now, language, hint);
  const { title, description } = words;
  const freed = now.name === 'Title' && !isTitleFreed(place.list, now);
  if (title === undefined && description === undefined && !freed) return;
  await change(
    site,
    place,
    now,
    {
      ...(title === undefined ? {} : { Title: title }),
      ...(description === undefined ? {} : { Description: description }),
      ...(freed ? { Required: false } : {})
    },
    { ...words, ...(freed ? { required: false } : {}) }
  );
};

export const titleColumn = async (site: Site, place: MeantColumn): Promise<void> =>
  titled(site, place, await columnThere(site, place));

/** So that the internal name is the one in the XML and not made of the title, and forms show the column. */
const Options = AddFieldOptions.AddFieldInternalNameHint | AddFieldOptions.AddToDefaultContentType;

/** In one request with its title, its words and all that is to be said of it. */
const make = async (site: Site, { list, name }: MeantColumn): Promise<void> => {
  const column = list.columns[name]!;
  const language = await site.language();
  const hint = (await hintOf({ list, name }, language))?.here;
  const target = 'list' in column ? await site.looks.idOf({ url: column.list }) : '';
  const SchemaXml = fieldXml(name, column, { language, target, hint });
  const made = columnNowFrom(rawOf(await site.list(list).fields.createFieldAsXml({ SchemaXml, Options })));
  if (made.name !== name) throw stray(list, made.name);
  site.looks.learn(list, (known) => ({ ...known, columns: [...known.columns, made] }));
};

export const createColumn = async (site: Site, meant: MeantColumn): Promise<void> => {
  const now = columnIn(await site.looks.there(meant.list), meant.name);
  if (now === undefined) await make(site, meant);
  else await titled(site, meant, now);
};

export const indexColumn = async (site: Site, place: MeantColumn): Promise<void> => {
  const now = await columnThere(site, place);
  if (!now.indexed) await change(site, place, now, { Indexed: true }, { indexed: true });
};

export const uniqueColumn = async (site: Site, place: MeantColumn): Promise<void> => {
  const now = await columnThere(site, place);
  if (!now.unique || !now.indexed)
    await change(site, place, now, { Indexed: true, EnforceUniqueValues: true }, { indexed: true, unique: true });
};

export const requireColumn = async (site: Site, place: MeantColumn): Promise<void> => {
  const now = await columnThere(site, place);
  if (!now.required) await change(site, place, now, { Required: true }, { required: true });
};

type ColumnOfChoices = ChoiceColumn | ChoicesColumn;

/** The word that a new row starts with must be one of those offered. */
const initialWord = (
  column: ColumnOfChoices,
  { initially = '' }: ColumnNow,
  language: Language
): { DefaultValue?: string } => {
  const key = keyMeantBy(column, initially);
  const word = key === undefined ? undefined : column.choices[key]?.[language];
  return word === undefined || word === initially ? {} : { DefaultValue: word };
};

const offer = async (
  site: Site,
  place: MeantColumn,
  now: ColumnNow,
  body: { readonly Choices: readonly string[]; readonly DefaultValue?: string }
): Promise<void> => {
  const { Choices: words, DefaultValue: initially = now.initially ?? '' } = body;
  const before = now.words ?? [];
  const same = before.length === words.length && before.every((word, at) => word === words[at]);
  if (!same) await change(site, place, now, body, { words, initially });
};

/** Looked at once more: a list that got rows meanwhile keeps its words. */
export const wordChoices = async (site: Site, place: MeantColumn): Promise<void> => {
  const rows = (await site.looks.again(place.list))?.facts.rows ?? 0;
  const now = await columnThere(site, place);
  const column = place.list.columns[place.name] as ColumnOfChoices;
  const language = await site.language();
  if (rows > 0) return;
  const Choices = reworded(column, now.words ?? [], language);
  await offer(site, place, now, { Choices, ...initialWord(column, now, language) });
};

export const addChoices = async (site: Site, place: MeantColumn): Promise<void> => {
  const now = await columnThere(site, place);
  const column = place.list.columns[place.name] as ColumnOfChoices;
  await offer(site, place, now, { Choices: completed(column, now.words ?? [], await site.language()) });
};

/** What sets a setting back. */
const settingBody = (slip: Slip, column: Column, now: ColumnNow, language: Language): ColumnBody => {
  switch (slip) {
    case 'richText':
      return { RichText: false };
    case 'appends':
      return { AppendOnly: false };
    case 'withTime':
      // Only the day.
      return { DisplayFormat: 0 };
    case 'withoutTime':
      return { DisplayFormat: 1 };
    case 'takesGroups':
      return { SelectionMode: 0 };
    case 'percentage':
      return { ShowAsPercentage: false };
    case 'shortened':
      return { MaxLength: (column.kind === 'text' ? column.maxLength : undefined) ?? 255 };
    case 'uniqueToo':
      return { EnforceUniqueValues: false };
    case 'readOnly':
      return { ReadOnlyField: false };
    case 'hidden':
      return { Hidden: false };
    case 'otherDefault': {
      const isFormula = now.initially?.startsWith('=') === true;
      return { ...(isFormula ? { DefaultFormula: '' } : {}), DefaultValue: declaredDefault(column, now, language) };
    }
    case 'ruled':
      return { ValidationFormula: '' };
  }
};

/** Sets one setting back, where it is still otherwise. */
export const settleColumn = async (site: Site, place: MeantColumn, slip: Slip): Promise<void> => {
  const now = await columnThere(site, place);
  const column = declaredColumn(place.list, place.name);
  if (column === undefined || !slipsOf(column, now).includes(slip)) return;
  await change(site, place, now, settingBody(slip, column, now, await site.language()), {});
  site.looks.forget();
};

/** Removes a column that holds nothing; one that holds something by now stays, and the next look says so. */
export const removeColumn = async (site: Site, place: MeantColumn): Promise<void> => {
  const { list, name } = place;
  const known = await site.looks.again(list);
  const now = known && columnIn(known, name);
  if (known === undefined || now === undefined || declaredColumn(list, name) !== undefined) return;
  const rows = await everyRow(site.connection, list, {
    $select: ['Id', 'FileSystemObjectType', ...strayParts([now])].join(',')
  });
  // Rows that are kept from whoever looks may hold something.
  if (rows.length < known.facts.rows || filledIn(rows, now) > 0) return;
  await site.list(list).fields.getById(now.id).delete();
  site.looks.forget();
};
