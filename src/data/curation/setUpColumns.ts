import { AddFieldOptions } from '@pnp/sp/fields/types.js';
import { ProgrammeError } from '../../domain/port/programme';
import type { ColumnState } from '../../domain/setup/site';
import type { Slip } from '../../domain/setup/slip';
import { declaredColumn, declaredDefault, slipsOf } from '../../domain/setup/slips';
import { columnWording, completed, isTitleFreed, reworded } from '../../domain/setup/wording';
import { keyMeantBy } from '../../domain/common/meaning';
import type { ChoiceColumn, ChoicesColumn, Column, Language } from '../../lists/columns';
import { type Hint, hintsIn } from '../../lists/hintsIn';
import type { List } from '../../lists/list';
import { everyRow } from '../rows/everyRow';
import { fieldXml } from './fieldXml';
import { filledIn, strayParts } from './strayColumns';
import { bare, columnFrom, fieldParts, rawOf, severalOf, type Raw } from './listFacts';
import { listThere, stray, type Site } from './setUpLists';
import type { Place } from './sharePoint';

/** A column that is meant by an action. */
export interface MeantColumn {
  readonly list: List;
  /** Internal name; `Title` is the base column. */
  readonly name: string;
}

/** A column as it is now. */
interface Now extends ColumnState {
  readonly id: string;
}

const nowFrom = (raw: Raw): Now => ({ ...columnFrom(raw), id: bare(raw.Id) });

/** Asked for by a filter, which answers with nothing where there is nothing, and never with a title that is spelt the same. */
const columnNow = async (place: Place, { list, name }: MeantColumn): Promise<Now | undefined> => {
  const fields = place.list(list).fields.select(fieldParts).filter(`InternalName eq '${name}'`);
  const [raw] = severalOf(await fields());
  return raw && nowFrom(raw);
};

const columnThere = async (place: Place, meant: MeantColumn): Promise<Now> => {
  const found = await columnNow(place, meant);
  if (found === undefined) throw new ProgrammeError({ kind: 'missing', what: meant.list.url, detail: meant.name });
  return found;
};

/** With its type, for which PnPjs would ask first. */
const change = async (site: Site, { list }: MeantColumn, { id }: Now, body: object): Promise<void> => {
  await site.list(list).fields.getById(id).update(body, 'SP.Field');
};

const hintOf = async ({ list, name }: MeantColumn, language: Language): Promise<Hint | undefined> =>
  (await hintsIn(language)).get(list.url)?.[name];

const titled = async (site: Site, place: MeantColumn, now: Now): Promise<void> => {
  const language = await site.language();
  const hint = await hintOf(place, language);
  const { title, description } = columnWording(place.list, now, language, hint);
  const freed = now.name === 'Title' && !isTitleFreed(place.list, now);
  if (title === undefined && description === undefined && !freed) return;
  await change(site, place, now, {
    ...(title === undefined ? {} : { Title: title }),
    ...(description === undefined ? {} : { Description: description }),
    ...(freed ? { Required: false } : {})
  });
};

export const titleColumn = async (site: Site, place: MeantColumn): Promise<void> =>
  titled(site, place, await columnThere(site, place));

/** So that the internal name is not made of a title, and forms show the column. */
const Options = AddFieldOptions.AddFieldInternalNameHint | AddFieldOptions.AddToDefaultContentType;

const make = async (site: Site, { list, name }: MeantColumn, target: string): Promise<Now> => {
  const language = await site.language();
  const hint = (await hintOf({ list, name }, language))?.here;
  const SchemaXml = fieldXml(name, list.columns[name]!, { language, target, hint });
  const made = nowFrom(rawOf(await site.list(list).fields.createFieldAsXml({ SchemaXml, Options })));
  if (made.name !== name) throw stray(list, made.name);
  return made;
};

/** The list that a lookup points at, beside the column that is looked for; a column of values points at none. */
const beforeMaking = async (site: Site, meant: MeantColumn): Promise<readonly [Now | undefined, string]> => {
  const { list, name } = meant;
  const column = list.columns[name]!;
  if (!('list' in column)) return [await columnNow(site, meant), ''];
  const pointed = { ...list, url: column.list };
  const [now, { id }] = await site.together(
    (place) => columnNow(place, meant),
    (place) => listThere(place, pointed)
  );
  return [now, id];
};

/** Made under its internal name; only then it gets its title. */
export const createColumn = async (site: Site, meant: MeantColumn): Promise<void> => {
  const [now, target] = await beforeMaking(site, meant);
  await titled(site, meant, now ?? (await make(site, meant, target)));
};

export const indexColumn = async (site: Site, place: MeantColumn): Promise<void> => {
  const now = await columnThere(site, place);
  if (!now.indexed) await change(site, place, now, { Indexed: true });
};

export const uniqueColumn = async (site: Site, place: MeantColumn): Promise<void> => {
  const now = await columnThere(site, place);
  if (!now.unique || !now.indexed) await change(site, place, now, { Indexed: true, EnforceUniqueValues: true });
};

export const requireColumn = async (site: Site, place: MeantColumn): Promise<void> => {
  const now = await columnThere(site, place);
  if (!now.required) await change(site, place, now, { Required: true });
};

type ColumnOfChoices = ChoiceColumn | ChoicesColumn;

/** The word that a new row starts with must be one of those offered. */
const initialWord = (column: ColumnOfChoices, { initially = '' }: Now, language: Language): object => {
  const key = keyMeantBy(column, initially);
  const word = key === undefined ? undefined : column.choices[key]?.[language];
  return word === undefined || word === initially ? {} : { DefaultValue: word };
};

const offer = async (site: Site, place: MeantColumn, now: Now, body: { readonly Choices: readonly string[] }) => {
  const before = now.words ?? [];
  const same = before.length === body.Choices.length && before.every((word, at) => word === body.Choices[at]);
  if (!same) await change(site, place, now, body);
};

/** Looked at once more: a list that got rows meanwhile keeps its words. */
export const wordChoices = async (site: Site, place: MeantColumn): Promise<void> => {
  const [{ rows }, now] = await site.together(
    (there) => listThere(there, place.list),
    (there) => columnThere(there, place)
  );
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
const settled = (slip: Slip, column: Column, now: Now, language: Language): object => {
  switch (slip) {
    case 'richText':
      return { RichText: false };
    case 'appends':
      return { AppendOnly: false };
    case 'withTime':
      // Only the day.
      return { DisplayFormat: 0 };
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
  await change(site, place, now, settled(slip, column, now, await site.language()));
};

/** Removes a column that holds nothing; one that holds something by now stays, and the next look says so. */
export const removeColumn = async (site: Site, place: MeantColumn): Promise<void> => {
  const { list, name } = place;
  const [home, now] = await site.together(
    (there) => listThere(there, list),
    (there) => columnNow(there, place)
  );
  if (now === undefined || declaredColumn(list, name) !== undefined) return;
  const rows = await everyRow(site.connection, list, { $select: strayParts([now]).join(',') });
  // Rows that are kept from whoever looks may hold something.
  if (rows.length < home.rows || filledIn(rows, now) > 0) return;
  await site.list(list).fields.getById(now.id).delete();
};

/** The words that a choice column offers now; empty: it is not there, or offers none. */
export const wordsNow = async (place: Place, meant: MeantColumn): Promise<readonly string[]> =>
  (await columnNow(place, meant))?.words ?? [];
