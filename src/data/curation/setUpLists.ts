import { customList, settingsLeft } from '../../domain/setup/plan';
import { ProgrammeError } from '../../domain/port/programme';
import { strayMark } from '../../domain/setup/reason';
import type { ListState } from '../../domain/setup/site';
import { creationName, listWording } from '../../domain/setup/wording';
import type { Language } from '../../lists/columns';
import { kinds } from '../../lists/kinds';
import type { List } from '../../lists/list';
import { failureFrom } from '../connection/failures';
import { bare, columnsFrom, fieldParts, listFrom, listParts, rawOf, textFact } from './listFacts';
import type { Place, SharePoint } from './sharePoint';

/** What an action of set-up has at hand. */
export interface Site extends SharePoint {
  /** The site's own language, as `inspect` tells it. */
  readonly language: () => Promise<Language>;
}

type Facts = Omit<ListState, 'columns' | 'views'> & { readonly inNavigation: boolean };

/** A list as it is now; undefined: it is not there. */
const listNow = async (place: Place, list: List): Promise<Facts | undefined> => {
  try {
    const answer = rawOf(await place.list(list).select(listParts).expand('RootFolder')());
    return { ...listFrom(answer, list.url), inNavigation: answer.OnQuickLaunch === true };
  } catch (error) {
    const failure = await failureFrom(error, list.url);
    if (failure.kind === 'missing') return undefined;
    throw new ProgrammeError(failure);
  }
};

const ours = (list: List, found: Facts | undefined): Facts => {
  if (found?.template === customList) return found;
  throw new ProgrammeError({ kind: 'missing', what: list.url });
};

/** A list that has to be there. */
export const listThere = async (place: Place, list: List): Promise<Facts> => ours(list, await listNow(place, list));

/** SharePoint made something of ours, but not where or as it should be. It stays: whoever set up decides about it. */
export const stray = (list: List, where: string): ProgrammeError =>
  new ProgrammeError({ kind: 'unexpected', what: list.url, detail: `${strayMark}${where}` });

const titled = async (site: Site, list: List, now: Facts): Promise<void> => {
  const { title, description } = listWording(list, now, await site.language());
  if (title === undefined && description === undefined) return;
  await site.list(list).update({
    ...(title === undefined ? {} : { Title: title }),
    ...(description === undefined ? {} : { Description: description })
  });
};

export const titleList = async (site: Site, list: List): Promise<void> =>
  titled(site, list, await listThere(site, list));

const addressMade = async ({ sp }: Site, id: string): Promise<string> => {
  const answer = await sp.web.lists.getById(id).select('RootFolder/ServerRelativeUrl').expand('RootFolder')();
  return textFact(rawOf(rawOf(answer).RootFolder).ServerRelativeUrl);
};

const make = async (site: Site, list: List): Promise<Facts> => {
  const description = list.description[await site.language()];
  const made = bare((await site.sp.web.lists.add(creationName(list), description, customList)).Id);
  const now = await listNow(site, list);
  if (now?.id !== made) throw stray(list, await addressMade(site, made));
  return now;
};

/** Made under its ASCII name, of which SharePoint makes the address; only then it gets its title. */
export const createList = async (site: Site, list: List): Promise<void> =>
  titled(site, list, ours(list, (await listNow(site, list)) ?? (await make(site, list))));

/** Title, where any form shows it. */
const hideTitle = async (site: Site, list: List): Promise<void> => {
  const title = site.list(list).fields.getByInternalNameOrTitle('Title');
  const [shown] = columnsFrom([rawOf(await title.select(fieldParts)())]);
  if (shown?.inForms !== true) return;
  await title.setShowInNewForm(false);
  await title.setShowInEditForm(false);
  await title.setShowInDisplayForm(false);
};

/** What the kind of list wants otherwise than SharePoint made it. */
export const settleList = async (site: Site, list: List): Promise<void> => {
  const left = settingsLeft(list, await listThere(site, list));
  if (Object.keys(left).length > 0) await site.list(list).update(left);
  if (list.titleShown === false) await hideTitle(site, list);
};

/** Each person reads and writes only rows of their own, as far as the kind of list wants it. */
export const secureRows = async (site: Site, list: List): Promise<void> => {
  const now = await listThere(site, list);
  const { readSecurity, writeSecurity } = kinds[list.kind];
  if (now.readSecurity === readSecurity && now.writeSecurity === writeSecurity) return;
  // PnPjs's type of a list knows neither.
  const security: object = { ReadSecurity: readSecurity, WriteSecurity: writeSecurity };
  await site.list(list).update(security);
};

/** Nothing waits any more, and no row is a draft. */
export const releaseRows = async (site: Site, list: List): Promise<void> => {
  const { approval } = await listThere(site, list);
  if (approval === undefined) return;
  await site.list(list).update({ EnableModeration: false, ...(approval.drafts ? { EnableMinorVersions: false } : {}) });
};

/** Any row is taken. */
export const freeRows = async (site: Site, list: List): Promise<void> => {
  if ((await listThere(site, list)).rule !== undefined) await site.list(list).update({ ValidationFormula: '' });
};

/** SharePoint appends what is put into the navigation: done in the order of the declarations, it is theirs. */
export const navigation = async (site: Site, declared: readonly List[]): Promise<void> => {
  const shown = declared.filter(({ onQuickLaunch }) => onQuickLaunch !== false);
  const found = await site.together(...shown.map((list) => (place: Place) => listNow(place, list)));
  for (const [at, list] of shown.entries()) {
    const now = found[at];
    if (now === undefined || now.template !== customList || now.inNavigation) continue;
    await site.list(list).update({ OnQuickLaunch: true });
  }
};
