import type { IItems } from '@pnp/sp/items/types.js';
import { ProgrammeError } from '../../domain/port/programme';
import type { RowWriter, WordsOnSite, Write, Written } from '../../domain/port/rowWriter';
import type { ColumnState } from '../../domain/setup/site';
import type { List } from '../../lists/list';
import { crossing } from '../connection/crossing';
import { failureFrom, statusOf } from '../connection/failures';
import { byAddress, columnsFrom, fieldParts, rawOf, textFact } from './listFacts';
import { rightsIn } from '../connection/permissions';
import type { SharePoint } from './sharePoint';
import { storedOf } from '../rows/stored';

/** The number in an etag, `"5"` or `"guid,5"`; undefined: there is none. */
const versionIn = (etag: unknown): number | undefined => {
  const found = /(\d+)"?$/.exec(textFact(etag))?.[1];
  return found === undefined ? undefined : Number(found);
};

const writtenFrom = async (list: List, write: Write, outcome: PromiseSettledResult<unknown>): Promise<Written> => {
  if (outcome.status === 'rejected') {
    const status = statusOf(outcome.reason);
    if (status === 412 || (status === 404 && write.kind !== 'add')) return { state: 'conflict' };
    return { state: 'refused', failure: await failureFrom(outcome.reason, list.url) };
  }
  const said = rawOf(outcome.value);
  if (write.kind === 'recycle' || write.kind === 'delete') return { state: 'done', id: write.id, version: 0 };
  if (write.kind === 'change')
    return { state: 'done', id: write.id, version: versionIn(said.etag) ?? write.version + 1 };
  return { state: 'done', id: Number(said.Id ?? said.ID), version: 1 };
};

const carriedOut = (items: IItems, list: List, write: Write, words: WordsOnSite): Promise<unknown> => {
  if (write.kind === 'add') return items.add(storedOf(list, write.values, words));
  const item = items.getById(write.id);
  if (write.kind === 'recycle') return item.recycle();
  // Whatever was written meanwhile goes as well.
  if (write.kind === 'delete') return item.delete();
  return item.update(storedOf(list, write.values, words), `"${write.version}"`);
};

/** What is asked of a list before anything is written to it. */
const rightsParts = [
  'EffectiveBasePermissions',
  'ReadSecurity',
  'WriteSecurity',
  'EnableModeration',
  'ValidationFormula'
] as const;

/** SharePoint's numbers for rows that are kept apart by who made them; 1 is everyone's. */
const readsOf: Readonly<Record<number, 'own'>> = { 2: 'own' };
const writesOf: Readonly<Record<number, 'own' | 'none'>> = { 2: 'own', 4: 'none' };

/** Rows of declared lists over PnPjs's batches. */
export const rowWriter = (site: SharePoint): RowWriter => {
  const known = new Map<string, Promise<readonly ColumnState[]>>();

  /** From the schema of each column: whether a whole list of columns tells its words otherwise depends on the site. */
  const columns = (list: List): Promise<readonly ColumnState[]> => {
    const ask = async () => columnsFrom(await site.list(list).fields.select(fieldParts)());
    const asked = known.get(list.url) ?? crossing(list.url, ask);
    known.set(list.url, asked);
    // What could not be asked now can be asked again.
    asked.catch(() => known.delete(list.url));
    return asked;
  };
  /** One thing of each column, by internal name; of columns that have it not nothing is said. */
  const ofEach = async <Thing>(
    list: List,
    thing: (column: ColumnState) => Thing | undefined
  ): Promise<Readonly<Record<string, Thing>>> =>
    Object.fromEntries(
      (await columns(list)).flatMap((column) => {
        const one = thing(column);
        return one === undefined ? [] : [[column.name, one]];
      })
    );
  const words = (list: List): Promise<WordsOnSite> => ofEach(list, (column) => column.words);

  /** What the site says of a list; one that hides itself is asked for among those that show: by itself it would be no answer but a failure. */
  const said = async (list: List): Promise<Readonly<Record<string, unknown>>> => {
    if (list.kind !== 'curatorsOnly') return rawOf(await site.list(list).select(...rightsParts)());
    const { sp, connection } = site;
    const shown = await sp.web.lists.select(...rightsParts, 'RootFolder/ServerRelativeUrl').expand('RootFolder')();
    const found = byAddress(shown, connection.site).get(list.url.toLowerCase());
    if (found === undefined) throw new ProgrammeError({ kind: 'missing', what: list.url });
    return found;
  };

  return {
    words,
    rules: (list) => ofEach(list, ({ rule }) => rule),
    rights: (list) =>
      crossing(list.url, async () => {
        const answer = await said(list);
        const rights = rightsIn(answer.EffectiveBasePermissions);
        const [reads, writes] = [readsOf[Number(answer.ReadSecurity)], writesOf[Number(answer.WriteSecurity)]];
        const isKept = !rights.seesAll && (reads !== undefined || writes !== undefined);
        const { Id } = isKept ? await site.sp.web.currentUser.select('Id')() : { Id: 0 };
        return {
          ...rights,
          ...(isKept ? { ownRows: { reads: reads ?? 'all', writes: writes ?? 'all', person: Id } } : {}),
          ...(answer.EnableModeration === true ? { waits: true } : {}),
          ...(textFact(answer.ValidationFormula) === '' ? {} : { rule: textFact(answer.ValidationFormula) })
        };
      }),
    write: async (list, writes) => {
      const offered = await words(list);
      return crossing(list.url, async () => {
        const outcomes = await site.each((place) => {
          const there = place.list(list);
          return writes.map((write) => carriedOut(there.items, list, write, offered));
        });
        return Promise.all(outcomes.map((outcome, at) => writtenFrom(list, writes[at]!, outcome)));
      });
    }
  };
};
