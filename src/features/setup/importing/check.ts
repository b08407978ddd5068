import type { List } from '../../../lists/list';
import type { Curation } from '../../../domain/port/curation';
import { ProgrammeError } from '../../../domain/port/programme';
import { pauseAfter } from '../../../domain/runs/patience';
import { plain } from '../../../domain/common/meaning';
import { fieldsOf } from '../../../domain/importing/columns';
import { countedPeople, type CountedHeads } from '../../../domain/importing/counts';
import type { Tongue } from '../../../domain/importing/export';
import { type Names, namesOfRows, type PeopleIndex, peopleFrom, pointedAt } from '../../../domain/importing/names';
import { importPlanOf, type LineOutcome } from '../../../domain/importing/plan';
import { formulasIn, peopleToAsk } from '../../../domain/importing/contents';
import { orderIn, type Row, type SiteNow } from '../../../domain/importing/read';
import { undoPeople, undoPlan } from '../../../domain/importing/undo';
import { peopleIn } from '../../../domain/common/rowValues';
import type { Directory, DirectoryPerson, ListRights } from '../../../domain/port/rowWriter';
import { language } from '../../../strings/say';
import { bodyOf, type Countable, headsOf, mannerOf, type ReadFile } from './file';
import { runInSlices } from '../../../device/runInSlices';

/** What a file would do, for people to look at before anything is written. */
export interface CheckedFile {
  readonly outcomes: readonly LineOutcome[];
  readonly tongue: Tongue;
  readonly rights: ListRights;
  /** Formulas of columns that may refuse values, by internal name. */
  readonly rules: Readonly<Record<string, string>>;
  /** A date that could be read otherwise; absent: the file tells how. */
  readonly unclearDate?: string;
  /** Cells of text that a spreadsheet would calculate. */
  readonly formulas: number;
  /** Present: people were counted. */
  readonly counted?: CountedHeads;
}

/** How far a check has come. */
export type CheckShare = { readonly part: 'site' | 'people' | 'lines'; readonly share: number };

/** Questions to the directory in one request: SharePoint has to answer them before a browser stops waiting. */
const askedTogether = 50;

/** The lists that a list's rows point at, itself among them when others may name its rows. */
const namedLists = (list: List): readonly List[] => {
  const urls = new Set(fieldsOf(list).flatMap(({ column }) => ('list' in column ? [column.list] : [])));
  return pointedAt.filter(({ url }) => urls.has(url));
};

/** Rows of a list, and what the rows it points at are called. */
export const rowsAndNames = async (
  { register }: Curation,
  list: List
): Promise<{ rows: readonly Row[]; names: Readonly<Record<string, Names>> }> => {
  const others = namedLists(list).filter(({ url }) => url !== list.url);
  const [rows, ...held] = await Promise.all(
    [list, ...others].map(async (each) => (await register.rows(each)) as readonly Row[])
  );
  const all = [[list, rows ?? []] as const, ...others.map((each, at) => [each, held[at] ?? []] as const)];
  const named = new Set(namedLists(list).map(({ url }) => url));
  const entries = all.filter(([each]) => named.has(each.url));
  return {
    rows: rows ?? [],
    names: Object.fromEntries(
      entries.map(([each, kept]) => [
        each.url,
        namesOfRows(
          each,
          kept.map(({ item }) => item)
        )
      ])
    )
  };
};

/** What a check asks, and the site's clock. */
interface CheckDesk {
  readonly ports: Curation;
  readonly dayAt: SiteNow['dayAt'];
  /** Nobody waits for the answer any more. */
  readonly stopped: () => boolean;
}

/** Asks again as long as SharePoint is too busy and has patience with it. */
const patiently = async <Answer>(ask: () => Promise<Answer>, stopped: () => boolean): Promise<Answer> => {
  for (let tried = 1; ; tried++)
    try {
      return await ask();
    } catch (error) {
      const isBusy = error instanceof ProgrammeError && error.failure.kind === 'busy';
      const seconds = isBusy && !stopped() ? pauseAfter(error.failure, tried) : undefined;
      if (seconds === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
};

const askAll = async (
  texts: readonly string[],
  { findEach }: Pick<Directory, 'findEach'>,
  { stopped, onShare }: Pick<CheckDesk, 'stopped'> & { readonly onShare: (share: number) => void }
): Promise<ReadonlyMap<string, readonly DirectoryPerson[]>> => {
  const found = new Map<string, readonly DirectoryPerson[]>();
  if (texts.length > 0) onShare(0);
  for (let at = 0; at < texts.length && !stopped(); at += askedTogether) {
    const some = texts.slice(at, at + askedTogether);
    const answers = await patiently(() => findEach(some), stopped);
    for (const [place, text] of some.entries()) found.set(plain(text), answers[place] ?? []);
    onShare((at + some.length) / texts.length);
  }
  return found;
};

const peopleFor = async (
  file: ReadFile,
  { directory }: Curation,
  given: Pick<CheckDesk, 'stopped'> & { readonly rows: readonly Row[]; readonly onShare: (share: number) => void }
): Promise<PeopleIndex> => {
  const known = given.rows.flatMap(({ item }) => peopleIn(item));
  const here = peopleFrom(known, new Map());
  const asked = file.undo
    ? undoPeople(file.target.list, file.lines, here)
    : peopleToAsk(bodyOf(file), file.filled, here);
  return peopleFrom(known, await askAll(asked, directory, given));
};

const siteFor = async (
  file: ReadFile,
  { ports, dayAt, stopped }: CheckDesk,
  onShare: (share: CheckShare) => void
): Promise<SiteNow> => {
  const { list } = file.target;
  const [{ rows, names }, words] = await Promise.all([rowsAndNames(ports, list), ports.writer.words(list)]);
  const people = await peopleFor(file, ports, {
    rows,
    stopped,
    onShare: (share) => onShare({ part: 'people', share })
  });
  return { rows, names, people, words, dayAt };
};

const outcomesOf = async (
  file: ReadFile,
  site: SiteNow,
  onShare: (share: number) => void
): Promise<Pick<CheckedFile, 'outcomes' | 'counted'>> => {
  const { list, counting } = file.target;
  if (file.undo) return { outcomes: undoPlan(list, file.lines, site) };
  if (counting) {
    const heads = file.source.from === 'workbook' ? {} : { heads: headsOf(file) };
    const counted = countedPeople(list as Countable, bodyOf(file), { at: file.countBy, rows: site.rows, ...heads });
    return { outcomes: counted.outcomes, counted };
  }
  return { outcomes: await runInSlices(importPlanOf(list, bodyOf(file), mannerOf(file), site), onShare) };
};

/** The dry run: reads the site, asks the directory for people that it does not know, decides about each line. Writes nothing. */
export const check = async (
  file: ReadFile,
  desk: CheckDesk,
  onShare: (share: CheckShare) => void
): Promise<CheckedFile> => {
  onShare({ part: 'site', share: 0 });
  const { list, counting } = file.target;
  const { writer } = desk.ports;
  const [rights, rules, site] = await Promise.all([
    writer.rights(list),
    writer.rules(list),
    siteFor(file, desk, onShare)
  ]);
  const result = await outcomesOf(file, site, (share) => onShare({ part: 'lines', share }));
  const isPlain = counting || file.undo;
  const formulas = isPlain ? 0 : formulasIn(bodyOf(file), file.filled);
  const { unclear } = isPlain ? {} : orderIn(bodyOf(file), file);
  return {
    ...result,
    rights,
    rules,
    formulas,
    ...(unclear === undefined ? {} : { unclearDate: unclear }),
    tongue: { language, names: site.names }
  };
};
