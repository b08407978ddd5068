import { customList } from '../../domain/setup/plan';
import { ProgrammeError } from '../../domain/port/programme';
import type { ColumnState, ListState, ViewState } from '../../domain/setup/site';
import type { List } from '../../lists/list';
import { failureFrom } from '../connection/failures';
import {
  bare,
  columnFrom,
  fieldParts,
  listFrom,
  listParts,
  type Raw,
  rawOf,
  severalOf,
  viewParts,
  viewsFrom
} from './listFacts';
import type { Place, SharePoint } from './sharePoint';

/** A list without its columns and views. */
export type ListFacts = Omit<ListState, 'columns' | 'views'> & { readonly inNavigation: boolean };

/** A column as it is now. */
export interface ColumnNow extends ColumnState {
  readonly id: string;
}

/** A list with all that set-up changes of it. */
export interface KnownList {
  readonly facts: ListFacts;
  readonly columns: readonly ColumnNow[];
  readonly views: readonly ViewState[];
}

export const columnNowFrom = (raw: Raw): ColumnNow => ({
  ...columnFrom(raw),
  id: bare(raw.Id)
});

/** Milliseconds that a look holds: while one list is set up, action after action, and nobody else is at it. */
const lasting = 30_000;

/** What is asked of a list that is there; undefined: it is not. */
const ifThere = async <Answer>(asked: Promise<Answer>, { url }: Pick<List, 'url'>): Promise<Answer | undefined> => {
  try {
    return await asked;
  } catch (error) {
    const failure = await failureFrom(error, url);
    if (failure.kind === 'missing') return undefined;
    throw new ProgrammeError(failure);
  }
};

/** A list as it is now; undefined: it is not there. */
export const listNow = async (place: Place, list: Pick<List, 'url'>): Promise<ListFacts | undefined> => {
  const answer = await ifThere(place.list(list).select(listParts).expand('RootFolder')(), list);
  if (answer === undefined) return undefined;
  const raw = rawOf(answer);
  return { ...listFrom(raw, list.url), inNavigation: raw.OnQuickLaunch === true };
};

const ours = <Found extends Pick<ListFacts, 'template'>>(list: Pick<List, 'url'>, found: Found | undefined): Found => {
  if (found?.template === customList) return found;
  throw new ProgrammeError({ kind: 'missing', what: list.url });
};

/** A list that has to be there. */
export const listThere = async (place: Place, list: Pick<List, 'url'>): Promise<ListFacts> =>
  ours(list, await listNow(place, list));

/** A list, its columns and its views in one request; undefined: it is not there. */
const knownNow = async (site: SharePoint, list: List): Promise<KnownList | undefined> => {
  const [facts, columns = [], views = []] = await site.together(
    (place) => listNow(place, list),
    (place) => ifThere(place.list(list).fields.select(fieldParts)(), list),
    (place) => ifThere(place.list(list).views.select(viewParts).expand('ViewFields')(), list)
  );
  return facts && { facts, columns: severalOf(columns).map(columnNowFrom), views: viewsFrom(views) };
};

interface Look {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Absent: the list is not there. */
  readonly known?: KnownList | undefined;
}

/**
 * What set-up knows of lists: each is looked at once, and what is done to it is learnt from the answers. Whatever fails
 * makes it forget, for nobody knows what was done.
 */
export interface Looks {
  /** Undefined: it is not there. */
  at(list: List): Promise<KnownList | undefined>;
  /** It has to be there. */
  there(list: List): Promise<KnownList>;
  /** Looked at anew, whatever is known. */
  again(list: List): Promise<KnownList | undefined>;
  /** Id of a list that has to be there. */
  idOf(list: Pick<List, 'url'>): Promise<string>;
  learn(list: List, change: (known: KnownList) => KnownList): void;
  forget(): void;
}

export const looksAt = (site: SharePoint): Looks => {
  const looks = new Map<string, Look>();
  const ids = new Map<string, { readonly at: number; readonly id: string }>();
  const isFresh = (look: { readonly at: number } | undefined): boolean =>
    look !== undefined && Math.abs(Date.now() - look.at) < lasting;

  const again = async (list: List): Promise<KnownList | undefined> => {
    const at = Date.now();
    const known = await knownNow(site, list);
    looks.set(list.url, { at, known });
    if (known !== undefined) ids.set(list.url, { at, id: known.facts.id });
    return known;
  };
  const at = async (list: List): Promise<KnownList | undefined> => {
    const look = looks.get(list.url);
    return isFresh(look) ? look?.known : again(list);
  };
  return {
    at,
    again,
    there: async (list) => {
      const known = await at(list);
      ours(list, known?.facts);
      return known!;
    },
    idOf: async (list) => {
      const before = ids.get(list.url);
      if (before !== undefined && isFresh(before)) return before.id;
      const { id } = await listThere(site, list);
      ids.set(list.url, { at: Date.now(), id });
      return id;
    },
    learn: (list, change) => {
      const { at: looked = 0, known } = looks.get(list.url) ?? {};
      if (known !== undefined) looks.set(list.url, { at: looked, known: change(known) });
    },
    forget: () => {
      looks.clear();
      ids.clear();
    }
  };
};
