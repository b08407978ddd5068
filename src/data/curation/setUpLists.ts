import { customList } from '../../domain/setup/plan';
import { ProgrammeError } from '../../domain/port/programme';
import { strayMark } from '../../domain/setup/reason';
import type { ListState } from '../../domain/setup/site';
import { creationName, listWording } from '../../domain/setup/wording';
import type { Language } from '../../lists/columns';
import { kinds } from '../../lists/kinds';
import type { List } from '../../lists/list';
import type { Connection } from '../connection/connection';
import { failureFrom } from '../connection/failures';
import { bare, listFrom, listParts, rawOf, textFact } from './listFacts';
import { listPath } from '../rows/rows';

/** What an action of set-up has at hand. */
export interface Site {
  readonly connection: Connection;
  /** The site's own language, as `inspect` tells it. */
  readonly language: () => Promise<Language>;
}

/** A change of what is there; SharePoint takes it whatever the version. */
export const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } as const;

type Facts = Omit<ListState, 'columns' | 'views'> & { readonly inNavigation: boolean };

/** A list as it is now; undefined: it is not there. */
const listNow = async (connection: Connection, list: List): Promise<Facts | undefined> => {
  try {
    const answer = rawOf(
      await connection.ask(listPath(connection, list), { $select: listParts, $expand: 'RootFolder' })
    );
    return { ...listFrom(answer, list.url), inNavigation: answer.OnQuickLaunch === true };
  } catch (error) {
    const failure = await failureFrom(error, list.url);
    if (failure.kind === 'missing') return undefined;
    throw new ProgrammeError(failure);
  }
};

/** A list that has to be there. */
export const listThere = async (connection: Connection, list: List): Promise<Facts> => {
  const found = await listNow(connection, list);
  if (found?.template === customList) return found;
  throw new ProgrammeError({ kind: 'missing', what: list.url });
};

/** SharePoint made something of ours, but not where or as it should be. It stays: whoever set up decides about it. */
export const stray = (list: List, where: string): ProgrammeError =>
  new ProgrammeError({ kind: 'unexpected', what: list.url, detail: `${strayMark}${where}` });

const titled = async ({ connection, language }: Site, list: List, now: Facts): Promise<void> => {
  const { title, description } = listWording(list, now, await language());
  if (title === undefined && description === undefined) return;
  await connection.send(
    listPath(connection, list),
    {
      ...(title === undefined ? {} : { Title: title }),
      ...(description === undefined ? {} : { Description: description })
    },
    merge
  );
};

export const titleList = async (site: Site, list: List): Promise<void> =>
  titled(site, list, await listThere(site.connection, list));

const addressMade = async (connection: Connection, id: string): Promise<string> => {
  const answer = await connection.ask(`_api/web/lists(guid'${id}')`, {
    $select: 'RootFolder/ServerRelativeUrl',
    $expand: 'RootFolder'
  });
  return textFact(rawOf(rawOf(answer).RootFolder).ServerRelativeUrl);
};

/** Made under its ASCII name, of which SharePoint makes the address; only then it gets its title. */
export const createList = async (site: Site, list: List): Promise<void> => {
  const { connection, language } = site;
  const before = await listNow(connection, list);
  if (before === undefined) {
    const body = {
      Title: creationName(list),
      Description: list.description[await language()],
      BaseTemplate: customList
    };
    const made = bare(rawOf(await connection.send('_api/web/lists', body)).Id);
    const now = await listNow(connection, list);
    if (now?.id !== made) throw stray(list, await addressMade(connection, made));
  }
  await titleList(site, list);
};

/** Each person reads and writes only rows of their own, as far as the kind of list wants it. */
export const secureRows = async ({ connection }: Site, list: List): Promise<void> => {
  const now = await listThere(connection, list);
  const { readSecurity, writeSecurity } = kinds[list.kind];
  if (now.readSecurity === readSecurity && now.writeSecurity === writeSecurity) return;
  const body = { ReadSecurity: readSecurity, WriteSecurity: writeSecurity };
  await connection.send(listPath(connection, list), body, merge);
};

/** SharePoint appends what is put into the navigation: done in the order of the declarations, it is theirs. */
export const navigation = async ({ connection }: Site, declared: readonly List[]): Promise<void> => {
  for (const list of declared.filter(({ onQuickLaunch }) => onQuickLaunch !== false)) {
    const now = await listNow(connection, list);
    if (now === undefined || now.template !== customList || now.inNavigation) continue;
    await connection.send(listPath(connection, list), { OnQuickLaunch: true }, merge);
  }
};
