import { type Programme, ProgrammeError } from '../../domain/port/programme';
import type { Changes } from '../../domain/port/rows';
import type { Reading } from '../../lists/list';
import { isKept, type KeptAs, shelfKeyOf, longestRemembered, type Memory, type Told } from './keptAnswers';

/** Names of all that is kept of a list, whatever was asked of it; without a list: of the site. */
const keysOf = async ({ shelf, owner }: Memory, list = ''): Promise<readonly string[]> => {
  const begin = list === '' ? `${owner} ` : `${owner} ${list} `;
  return (await shelf.keys()).filter((key) => `${key.slice(key.indexOf(' ') + 1)} `.startsWith(begin));
};

/**
 * Takes away what is kept of a site of which a list is refused; of one that is missing, only if something of it was kept. The
 * profile is no list of the site.
 */
export const forgetRefused = async (memory: Memory, name: string, isMissing: boolean): Promise<void> => {
  const lost = await keysOf(memory, name);
  if (isMissing && lost.length === 0) return;
  for (const key of name === 'profile' ? lost : await keysOf(memory)) await memory.shelf.remove(key);
};

/**
 * Takes away what a version left that declares the list otherwise, and, the first time on a page, what is too old or of
 * whoever used this browser before.
 */
const tidy = async (memory: Memory, { as, question }: KeptAs, isFirst: boolean): Promise<void> => {
  const { shelf, owner, now } = memory;
  const [name] = question.split(' ');
  for (const key of await keysOf(memory, name)) if (!key.startsWith(`${as} `)) await shelf.remove(key);
  if (!isFirst) return;
  const person = `${owner.slice(owner.lastIndexOf(' '))} `;
  for (const key of await shelf.keys()) {
    const kept = key.includes(person) ? await shelf.read(key) : undefined;
    if (!isKept(kept) || now() - kept.at > longestRemembered) await shelf.remove(key);
  }
};

/** Those that were tidied on this page. */
const tidied = new WeakSet<Memory>();

/** Keeps an answer on this device. Rejects where the device keeps nothing. */
export const keep = async (memory: Memory, asked: KeptAs, { answer, at, token }: Told<unknown>): Promise<void> => {
  const kept = { answer, at: at ?? memory.now(), ...(token === undefined ? {} : { token }) };
  await memory.shelf.write(shelfKeyOf(memory, asked), kept);
  const isFirst = !tidied.has(memory);
  tidied.add(memory);
  await tidy(memory, asked, isFirst);
};

/**
 * Milliseconds after which a list is read anew all the same: a name, a photo or a right that changed elsewhere is no change of
 * its rows.
 */
const readAnewAfter = 24 * 60 * 60 * 1000;

/** What reading the rows themselves would tell better, or does not meet at all. */
const isOfChanges = (error: unknown): boolean =>
  error instanceof ProgrammeError && !['offline', 'signedOut', 'busy'].includes(error.failure.kind);

type Rows = readonly { readonly id: number }[];

const joined = (before: Rows, rows: Rows, gone: readonly number[]): Rows => {
  const now = new Map(before.map((row) => [row.id, row]));
  for (const id of gone) now.delete(id);
  for (const row of rows) now.set(row.id, row);
  return [...now.values()].sort((one, other) => one.id - other.id);
};

/**
 * All rows of a long list: those that this device remembers and what became of them since, or, where that cannot be told or was
 * asked long ago, the list anew. The same rows, and `same`, when nothing happened. Rejects with ProgrammeError.
 */
export const sinceLast = async (
  { changes, rows }: Pick<Programme, 'changes' | 'rows'>,
  list: Reading,
  before: Told<Rows> | undefined,
  now: number
): Promise<Told<Rows>> => {
  try {
    const at = before?.at ?? -Infinity;
    const token = now - at < readAnewAfter ? before?.token : undefined;
    const told = (await changes(list, token)) as Changes<{ readonly id: number }>;
    if (before === undefined || told.whole) return { answer: told.rows, token: told.token };
    if (told.rows.length === 0 && told.gone.length === 0) return { ...before, same: true };
    return { answer: joined(before.answer, told.rows, told.gone), token: told.token, at };
  } catch (error) {
    if (!isOfChanges(error)) throw error;
    return { answer: (await rows(list)) as unknown as Rows };
  }
};
