import type { RowWriter, WordsOnSite, Write, Written } from '../../domain/port/rowWriter';
import type { List } from '../../lists/list';
import type { BatchAnswer, BatchPart } from '../connection/batch';
import type { Connection } from '../connection/connection';
import { crossing } from '../connection/crossing';
import { failureFrom } from '../connection/failures';
import { columnsFrom, fieldParts, type Raw } from './listFacts';
import { rightsIn } from '../connection/permissions';
import { listPath } from '../rows/rows';
import { storedOf } from '../rows/stored';

/** The number in an etag, `"5"` or `"guid,5"`; undefined: there is none. */
const versionIn = (etag: string | null): number | undefined => {
  const found = /(\d+)"?$/.exec(etag ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
};

const writtenFrom = async (list: List, write: Write, answer: BatchAnswer): Promise<Written> => {
  if (!answer.ok) {
    if (answer.status === 412 || (answer.status === 404 && write.kind !== 'add')) return { state: 'conflict' };
    return { state: 'refused', failure: await failureFrom({ response: answer }, list.url) };
  }
  const version = versionIn(answer.headers.get('ETag'));
  if (write.kind === 'recycle' || write.kind === 'delete') return { state: 'done', id: write.id, version: 0 };
  if (write.kind === 'change') return { state: 'done', id: write.id, version: version ?? write.version + 1 };
  const raw = JSON.parse(await answer.text()) as Raw;
  return { state: 'done', id: Number(raw.Id ?? raw.ID), version: version ?? 1 };
};

const batchPart = (path: string, list: List, write: Write, words: WordsOnSite): BatchPart => {
  if (write.kind === 'recycle') return { method: 'POST', path: `${path}/items(${write.id})/recycle` };
  // Whatever was written meanwhile goes as well.
  if (write.kind === 'delete') return { method: 'DELETE', path: `${path}/items(${write.id})`, ifMatch: '*' };
  const body = storedOf(list, write.values, words);
  return write.kind === 'add'
    ? { method: 'POST', path: `${path}/items`, body }
    : { method: 'MERGE', path: `${path}/items(${write.id})`, body, ifMatch: `"${write.version}"` };
};

/** Rows of declared lists over SharePoint's batches. */
export const rowWriter = (connection: Connection): RowWriter => {
  const known = new Map<string, Promise<WordsOnSite>>();

  /** From the schema of each column: whether a whole list of columns tells its words otherwise depends on the site. */
  const askWords = async (list: List): Promise<WordsOnSite> => {
    const fields = await connection.ask(`${listPath(connection, list)}/fields`, { $select: fieldParts });
    return Object.fromEntries(
      columnsFrom(fields).flatMap(({ name, words }) => (words === undefined ? [] : [[name, words]]))
    );
  };
  const words = (list: List): Promise<WordsOnSite> => {
    const asked = known.get(list.url) ?? crossing(list.url, () => askWords(list));
    known.set(list.url, asked);
    // What could not be asked now can be asked again.
    asked.catch(() => known.delete(list.url));
    return asked;
  };

  return {
    words,
    rights: (list) =>
      crossing(list.url, async () => {
        const answer = await connection.ask(listPath(connection, list), { $select: 'EffectiveBasePermissions' });
        return rightsIn((answer as Raw | undefined)?.EffectiveBasePermissions);
      }),
    write: async (list, writes) => {
      const offered = await words(list);
      return crossing(list.url, async () => {
        const path = listPath(connection, list);
        const answers = await connection.batch(writes.map((write) => batchPart(path, list, write, offered)));
        return Promise.all(answers.map((answer, at) => writtenFrom(list, writes[at]!, answer)));
      });
    }
  };
};
