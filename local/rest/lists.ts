import { library } from '../site/documents.ts';
import { isLibrary } from '../site/list.ts';
import type { List } from '../site/list.ts';
import { permission } from '../site/permissions.ts';
import {
  fileNotFound,
  listIdMissing,
  listMissing,
  propertyNotOfType,
  spException,
  titleInvalid,
  titleTaken
} from '../site/refusal.ts';
import { isoSeconds } from '../site/zone.ts';
import type { Answer, Call } from './call.ts';
import { collectionOptions, entityAnswer, feedAnswer } from './entity.ts';
import { checkValidation, listBody, listKind } from './list.ts';
import { describeList } from './listEntity.ts';
import { action, step } from './kind.ts';
import type { Arguments, Kind } from './kind.ts';

/** A list this person may see; one they may not is not there, rather than forbidden. */
const visible = (list: List | undefined, call: Call, missing: () => Error): List => {
  if (list === undefined || !call.may(permission.view, list)) throw missing();
  return list;
};

const listByTitle = (_: unknown, given: Arguments, call: Call): List => {
  const title = given.text(0, 'strTitle');
  return visible(call.site.lists.byTitle(title, call.culture), call, () => listMissing(title, call.webUrl));
};
const listById = (_: unknown, given: Arguments, call: Call): List =>
  visible(call.site.lists.byId(given.text(0, 'guidId')), call, listIdMissing);

/** GetList takes a server-relative address; `Lists/X` without the web is not found, as on SharePoint. */
const listByUrl = (_: unknown, given: Arguments, call: Call): List => {
  const asked = given.text(0, 'strUrl').replace(/\/+$/, '');
  const path = asked.startsWith('/') ? asked : URL.parse(asked, `${call.request.url.origin}/`)?.pathname;
  const found = call.site.lists.all().find(({ folder }) => folder.toLowerCase() === path?.toLowerCase());
  return visible(found, call, fileNotFound);
};

/** `web/getList('/sites/intranet/Lists/Circles')` */
export const getList = step<unknown, List>("getList('/sites/…/Lists/…')", () => listKind, listByUrl);

/** An address for a list called so: what SharePoint keeps of the title. */
const addressFor = (title: string, template: number, call: Call): string => {
  const name = title.replace(/[~"#%&*:<>?/\\{|}.']/g, '').trim() || 'List';
  const folder = isLibrary({ template }) ? '' : 'Lists/';
  for (let number = 0; ; number += 1) {
    const url = `${folder}${name}${number === 0 ? '' : number}`;
    if (!call.site.hasList(url)) return url;
  }
};

const templates = new Set([100, 101, 102, 103, 104, 105, 106, 107, 171]);

const add = (call: Call): Answer => {
  call.need(permission.manageLists);
  const body = call.json();
  const { BaseTemplate = 100, Title, ...rest } = body;
  const title = typeof Title === 'string' ? Title.trim() : '';
  if (title === '' || title.length > 255) throw titleInvalid('list');
  if (call.site.lists.byTitle(title) !== undefined) throw titleTaken();
  const template = Number(BaseTemplate);
  if (!templates.has(template)) throw spException(500, -2130575322, 'Value does not fall within the expected range.');
  for (const name of ['Id', 'ItemCount']) if (name in rest) throw propertyNotOfType(name, 'SP.List');
  const changes = listBody(rest);
  const made = call.site.transaction(() => {
    const list = call.site.lists.create(
      {
        title,
        url: addressFor(title, template, call),
        description: '',
        template,
        onQuickLaunch: false,
        hidden: false,
        versioning: true,
        attachments: !isLibrary({ template }),
        fields: [],
        views: []
      },
      isoSeconds(call.now)
    );
    checkValidation(list, changes);
    if (isLibrary(list)) call.site.files.welcomeTo(list, call.site.writer(call.writer, call.now));
    return call.site.lists.change(list, changes);
  });
  return { ...entityAnswer(describeList(made, call), call), status: 201, note: `list ${made.url} made` };
};

/** The libraries that SharePoint makes when somebody first needs them. */
const ownLibraries = {
  assets: {
    template: 101,
    url: 'SiteAssets',
    titles: { en: 'Site Assets', fr: 'Ressources du site', nl: 'Siteactiva', de: 'Websiteobjekte' }
  },
  pages: {
    template: 119,
    url: 'SitePages',
    titles: { en: 'Site Pages', fr: 'Pages du site', nl: 'Sitepagina’s', de: 'Websiteseiten' }
  }
} as const;

/** A library of the site itself, made when it is not there; what lies in its folder stays. */
const ensureLibrary = (which: keyof typeof ownLibraries, call: Call): Answer => {
  const { template, url, titles } = ownLibraries[which];
  const language = call.site.cultureName.slice(0, 2) as keyof typeof titles;
  const known = call.site.lists.byUrl(url);
  call.need(known === undefined ? permission.manageLists : permission.view, known);
  const list =
    known ??
    call.site.transaction(() => {
      const made = call.site.lists.create(library(titles[language] ?? titles.en, url, template), isoSeconds(call.now));
      call.site.files.welcomeTo(made, call.site.writer(call.writer, call.now));
      return made;
    });
  return entityAnswer(describeList(list, call), call);
};

/** The lists of a web. */
export const listsKind: Kind<unknown> = {
  name: 'lists',
  verbs: {
    GET: {
      answer: (_, call) => {
        const lists = call.site.lists.all().filter((list) => call.may(permission.view, list));
        return feedAnswer(
          lists.map((list) => describeList(list, call)),
          'SP.ApiData.Lists',
          call
        );
      },
      options: collectionOptions
    },
    POST: { answer: (_, call) => add(call), lacks: 'libraries and the special columns of templates other than 100' }
  },
  steps: {
    getbytitle: step("getByTitle('…')", () => listKind, listByTitle),
    getbyid: step("getById('…')", () => listKind, listById),
    ensuresiteassetslibrary: action('ensureSiteAssetsLibrary', 'POST', (_, _given, call) =>
      ensureLibrary('assets', call)
    ),
    ensuresitepageslibrary: action('ensureSitePagesLibrary', 'POST', (_, _given, call) => ensureLibrary('pages', call))
  },
  byKey: step("lists(guid'…')", () => listKind, listById),
  unbuilt: ['ensureClientRenderedSitePagesLibrary']
};
