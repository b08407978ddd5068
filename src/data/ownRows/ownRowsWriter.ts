import type { Guard } from '../../domain/learning/progress';
import { nameOfList } from '../../domain/port/listNames';
import { ProgrammeError } from '../../domain/port/programme';
import type { List, ReadColumn } from '../../lists/list';
import { propertyOf } from '../../lists/propertyOf';
import { Conflict } from './conflict';
import type { Connection } from '../connection/connection';
import { crossing } from '../connection/crossing';
import { isConflict } from '../connection/failures';
import { mayWriteItems, seesThroughItems } from '../connection/permissions';
import { guarding } from './guarding';
import type { OwnGround, OwnList, OwnRow, OwnRowsWriter } from './ownList';
import { listPath } from '../rows/rows';
import { storedOf, type WordsOnSite } from '../rows/stored';

type Raw = Readonly<Record<string, unknown>>;

/** Its words are its keys, on every site. */
const isKeyed = ({ choices }: ReadColumn & { readonly kind: 'choice' }): boolean =>
  Object.entries(choices).every(([key, words]) => Object.values(words).every((word) => word === key));

/**
 * The words of a list's choice columns, so that a curator reads the list's own language; of a column that does not tell there
 * are none, and its key is written.
 */
const askWords = async (connection: Connection, { list }: OwnList<List>): Promise<WordsOnSite> => {
  const choices = Object.entries<ReadColumn>(list.columns).filter(
    ([, column]) => column.kind === 'choice' && !isKeyed(column)
  );
  const told = await Promise.all(
    choices.map(async ([name]) => {
      const path = `${listPath(connection, list)}/fields/getByInternalNameOrTitle('${name}')`;
      const field = await connection.ask(path, { $select: 'Choices' }).catch(() => ({}));
      const words = (field as Raw | undefined)?.Choices;
      return Array.isArray(words) ? [[name, words.map(String)] as const] : [];
    })
  );
  return Object.fromEntries(told.flat());
};

/** A unique column holds this value already. */
const isKeyTaken = (error: unknown): boolean =>
  error instanceof ProgrammeError && error.failure.code?.includes('SPDuplicateValuesFoundException') === true;

/** Changes own rows over SharePoint. */
export const ownRowsWriter = <Declared extends List>({
  connection,
  place,
  person,
  found
}: OwnGround<Declared>): OwnRowsWriter<Declared> => {
  const { list } = place;
  const what = nameOfList(list);
  const items = `${listPath(connection, list)}/items`;
  const numbered = propertyOf(place.list.own.person);
  const keyIn = (key: string): Raw => (place.key === undefined ? {} : { [propertyOf(place.key)]: key });
  const guard = (): Promise<Guard> =>
    crossing(what, async () => {
      const $select = 'ReadSecurity,WriteSecurity,HasUniqueRoleAssignments,EffectiveBasePermissions';
      const said = (await connection.ask(listPath(connection, list), { $select })) as Readonly<Record<string, unknown>>;
      return {
        ownRowsOnly: said.WriteSecurity === 2 && (list.own.readBy === 'everybody' || said.ReadSecurity === 2),
        ownPermissions: said.HasUniqueRoleAssignments === true,
        mayWrite: mayWriteItems(said.EffectiveBasePermissions),
        mayTotal: seesThroughItems(said.EffectiveBasePermissions)
      };
    });
  const guarded = guarding(guard);

  let words: Promise<WordsOnSite> | undefined;
  const bodyOf = async (values: Raw): Promise<Raw> =>
    storedOf(list, values, await (words ??= askWords(connection, place as unknown as OwnList<List>)));

  /** Who may write somebody's number may have written it; who made a row only SharePoint says. */
  const ownAmong = async (filter: string): Promise<OwnRow<Declared> | undefined> => {
    const [me, rows] = await Promise.all([person(what), found(filter)]);
    return rows.find(({ author }) => author === me);
  };
  // By the key and nothing else: own rows may be more than anybody reads.
  const under = async (key: string): Promise<OwnRow<Declared> | undefined> =>
    place.key === undefined ? undefined : ownAmong(`${place.key} eq '${key.replace(/'/g, "''")}'`);

  /** On a row that was read. */
  const onRow = (work: () => Promise<unknown>): Promise<void> =>
    guarded.writing(async () => {
      try {
        await work();
      } catch (error) {
        if (isConflict(error)) throw new Conflict('The row is not what it was.');
        await crossing(what, () => Promise.reject(error as Error));
      }
    });
  const ifStill = (version: number, method: 'MERGE' | 'DELETE') => ({
    'X-HTTP-Method': method,
    'If-Match': `"${version}"`
  });

  return {
    guard,
    barred: guarded.barred,
    add: (key, values) =>
      guarded.writing(async () => {
        const author = await person(what);
        const said = { ...values, [numbered]: author, ...keyIn(key) };
        const body = await bodyOf(said);
        try {
          const raw = (await crossing(what, () => connection.send(items, body))) as Raw | undefined;
          return {
            title: '',
            ...said,
            id: Number(raw?.Id ?? raw?.ID),
            author,
            version: 1
          } as unknown as OwnRow<Declared>;
        } catch (error) {
          const before = isKeyTaken(error) ? await under(key) : undefined;
          if (before === undefined) throw error;
          return before;
        }
      }),
    change: async ({ id, version }, values) => {
      await onRow(async () => connection.send(`${items}(${id})`, await bodyOf(values), ifStill(version, 'MERGE')));
      return version + 1;
    },
    under,
    again: (id) => ownAmong(`Id eq ${id}`),
    remove: ({ id, version }) => onRow(() => connection.send(`${items}(${id})`, undefined, ifStill(version, 'DELETE'))),
    recycle: ({ id }) => onRow(() => connection.send(`${items}(${id})/recycle`, undefined))
  };
};
