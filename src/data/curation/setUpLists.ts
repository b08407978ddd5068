import { customList, settingsLeft } from '../../domain/setup/plan';
import { ProgrammeError } from '../../domain/port/programme';
import { strayMark } from '../../domain/setup/reason';
import { creationName, listWording, type SiteWords } from '../../domain/setup/wording';
import type { Language } from '../../lists/columns';
import { kinds } from '../../lists/kinds';
import type { List } from '../../lists/list';
import { bare, rawOf, textFact } from './listFacts';
import { type KnownList, type ListFacts, listNow, listThere, type Looks } from './looks';
import type { Place, SharePoint } from './sharePoint';

/** What an action of set-up has at hand. */
export interface Site extends SharePoint {
  /** The site's own language, as `inspect` tells it. */
  readonly language: () => Promise<Language>;
  readonly looks: Looks;
}

/** SharePoint made something of ours, but not where or as it should be. It stays: whoever set up decides about it. */
export const stray = (list: List, where: string): ProgrammeError =>
  new ProgrammeError({ kind: 'unexpected', what: list.url, detail: `${strayMark}${where}` });

/** What is changed of a list, by SharePoint's names. */
type ListBody = Readonly<Record<string, string | number | boolean>>;

/** In one request, if there is anything to change. */
const change = async (site: Site, list: List, body: ListBody, learnt: Partial<ListFacts>): Promise<void> => {
  if (Object.keys(body).length === 0) return;
  await site.list(list).update(body);
  site.looks.learn(list, (known) => ({ ...known, facts: { ...known.facts, ...learnt } }));
};

const wordsBody = ({ title, description }: SiteWords): ListBody => ({
  ...(title === undefined ? {} : { Title: title }),
  ...(description === undefined ? {} : { Description: description })
});

export const titleList = async (site: Site, list: List): Promise<void> => {
  const { facts } = await site.looks.there(list);
  const words = listWording(list, facts, await site.language());
  await change(site, list, wordsBody(words), words);
};

type Secured = Pick<ListFacts, 'readSecurity' | 'writeSecurity'>;

/** Who reads and writes whose rows, otherwise than the list has it; PnPjs's type of a list knows neither. */
const securityLeft = ({ kind }: List, now: Secured): { readonly body: ListBody; readonly learnt: Partial<Secured> } => {
  const { readSecurity, writeSecurity } = kinds[kind];
  return now.readSecurity === readSecurity && now.writeSecurity === writeSecurity
    ? { body: {}, learnt: {} }
    : { body: { ReadSecurity: readSecurity, WriteSecurity: writeSecurity }, learnt: { readSecurity, writeSecurity } };
};

const addressMade = async ({ sp }: Site, id: string): Promise<string> => {
  const answer = await sp.web.lists.getById(id).select('RootFolder/ServerRelativeUrl').expand('RootFolder')();
  return textFact(rawOf(rawOf(answer).RootFolder).ServerRelativeUrl);
};

const make = async (site: Site, list: List): Promise<KnownList> => {
  const description = list.description[await site.language()];
  const made = bare((await site.sp.web.lists.add(creationName(list), description, customList)).Id);
  const now = await site.looks.again(list);
  if (now?.facts.id !== made) throw stray(list, await addressMade(site, made));
  return now;
};

/**
 * Made under its ASCII name, of which SharePoint makes the address; only then it gets its title, and with it what its kind
 * wants: at no time can rows be read by those who are not to. `inNavigation`: it is put there at once.
 */
export const createList = async (site: Site, list: List, inNavigation = false): Promise<void> => {
  if ((await listNow(site, list)) !== undefined) return titleList(site, list);
  const { facts } = await make(site, list);
  const words = listWording(list, facts, await site.language());
  const settings = settingsLeft(list, facts);
  const security = securityLeft(list, facts);
  const shown = inNavigation && list.onQuickLaunch !== false;
  await change(
    site,
    list,
    { ...wordsBody(words), ...settings, ...security.body, ...(shown ? { OnQuickLaunch: true } : {}) },
    { ...words, ...security.learnt, settings: { ...facts.settings, ...settings } }
  );
};

/** Title, where any form shows it. */
const hideTitle = async (site: Site, list: List): Promise<void> => {
  const { columns } = await site.looks.there(list);
  if (columns.find(({ name }) => name === 'Title')?.inForms !== true) return;
  const title = site.list(list).fields.getByInternalNameOrTitle('Title');
  await title.setShowInNewForm(false);
  await title.setShowInEditForm(false);
  await title.setShowInDisplayForm(false);
  site.looks.learn(list, (known) => ({
    ...known,
    columns: known.columns.map((column) => (column.name === 'Title' ? { ...column, inForms: false } : column))
  }));
};

/** What the kind of list wants otherwise than SharePoint made it. */
export const settleList = async (site: Site, list: List): Promise<void> => {
  const { facts } = await site.looks.there(list);
  const left = settingsLeft(list, facts);
  await change(site, list, left, { settings: { ...facts.settings, ...left } });
  if (list.titleShown === false) await hideTitle(site, list);
};

/** Each person reads and writes only rows of their own, as far as the kind of list wants it. */
export const secureRows = async (site: Site, list: List): Promise<void> => {
  const { body, learnt } = securityLeft(list, (await site.looks.there(list)).facts);
  await change(site, list, body, learnt);
};

/** Nothing waits any more, and no row is a draft. */
export const releaseRows = async (site: Site, list: List): Promise<void> => {
  const { approval } = await listThere(site, list);
  if (approval === undefined) return;
  await site.list(list).update({ EnableModeration: false, ...(approval.drafts ? { EnableMinorVersions: false } : {}) });
  site.looks.forget();
};

/** Any row is taken. */
export const freeRows = async (site: Site, list: List): Promise<void> => {
  if ((await listThere(site, list)).rule === undefined) return;
  await site.list(list).update({ ValidationFormula: '' });
  site.looks.forget();
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
