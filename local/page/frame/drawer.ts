import type { DirectoryPerson } from '../../site/definitions.ts';
import { backgrounds, themeNames } from '../look/palettes.ts';
import { hosts } from '../start.ts';
import type { Words } from '../words/fr.ts';
import { languages } from '../words/language.ts';
import { portrait } from './chrome.ts';
import { icon } from './icon.ts';
import { markup, type Markup } from './markup.ts';
import type { PageVisitor, Visit } from './visit.ts';

const youWord: Readonly<Record<PageVisitor['key'], keyof Words>> = {
  colleague: 'youColleague',
  starter: 'youStarter',
  editor: 'youEditor',
  contributor: 'youContributor',
  reader: 'youReader',
  owner: 'youOwner',
  outsider: 'youOutsider'
};

interface Choosable {
  readonly value: string;
  readonly person: DirectoryPerson;
  readonly role: string;
  readonly chosen: boolean;
}

const personChoice = ({ value, person: { displayName, email }, role, chosen }: Choosable) =>
  markup`<label>${portrait({ name: displayName, email }, 32)}<span class="who"><span class="name">${displayName}</span><span class="role">${role}</span></span><input type="radio" name="local-person" value="${value}"${chosen ? markup` checked` : ''}></label>`;

const people = ({ words, visitor: { key: now, somebody } }: Visit, visitors: readonly PageVisitor[]) => {
  const known = visitors.map(({ key, person }): Choosable => {
    const role = words[youWord[key]].replace('{where}', person.department);
    return { value: key, person, role, chosen: somebody === undefined && key === now };
  });
  const role = somebody === undefined ? '' : `${somebody.jobTitle} · ${somebody.department}`;
  const other = somebody === undefined ? [] : [{ value: somebody.email, person: somebody, role, chosen: true }];
  return markup`<fieldset class="people"><legend>${words.you}</legend>${[...known, ...other].map(personChoice)}
<label class="pick anybody"><span class="legend">${words.youAnybody}</span><input type="search" name="local-anybody" list="local-people" autocomplete="off" spellcheck="false" placeholder="${words.youAnybodyName}"></label>
<datalist id="local-people"></datalist></fieldset>`;
};

const choice = (
  name: string,
  label: string,
  now: string,
  options: readonly (readonly [value: string, text: string, title?: string])[]
) =>
  markup`<fieldset class="choice ${name}"><legend>${label}</legend><div class="segments">${options.map(
    ([value, text, title]) =>
      markup`<label data-value="${value}"${title === undefined ? '' : markup` title="${title}"`}><input type="radio" name="local-${name}" value="${value}"${value === now ? markup` checked` : ''}${title === undefined ? '' : markup` aria-label="${title}"`}><span>${text}</span></label>`
  )}</div></fieldset>`;

const select = (
  name: string,
  label: string,
  now: string,
  options: readonly (readonly [value: string, text: string])[]
) =>
  markup`<label class="pick"><span class="legend">${label}</span><select name="local-${name}">${options.map(
    ([value, text]) => markup`<option value="${value}"${value === now ? markup` selected` : ''}>${text}</option>`
  )}</select></label>`;

const languageName = (language: string) =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language.slice(0, 2)) ?? language;

const switches = (visit: Visit) => {
  const { words } = visit;
  const themeWords = { light: words.themeLight, dark: words.themeDark, contrast: words.themeContrast };
  const grounds = {
    none: words.backgroundNone,
    neutral: words.backgroundNeutral,
    soft: words.backgroundSoft,
    strong: words.backgroundStrong
  };
  const hostWords = {
    sharepoint: words.hostSharePoint,
    fullpage: words.hostFullPage,
    teams: words.hostTeams,
    'teams-personal': words.hostTeamsPersonal
  };
  const network = [
    ['normal', words.networkNormal],
    ['slow', words.networkSlow],
    ['throttled', words.networkThrottle],
    ['failing', words.networkFail]
  ] as const;
  return markup`<div class="pair">
${choice(
  'lang',
  words.language,
  visit.language,
  languages.map((each) => [each, each.slice(0, 2).toUpperCase(), languageName(each)] as const)
)}
${select(
  'host',
  words.shownIn,
  visit.host,
  hosts.map((each) => [each, hostWords[each]] as const)
)}
</div>
${choice(
  'theme',
  words.theme,
  visit.theme,
  themeNames.map((each) => [each, themeWords[each]] as const)
)}
${choice('section', words.background, visit.section ?? '', [
  ['', words.backgroundOwn] as const,
  ...backgrounds.map((each) => [each, grounds[each]] as const)
])}
<div class="pair">
${choice('Mode', words.mode, visit.editing ? 'Edit' : '', [
  ['', words.modeRead],
  ['Edit', words.modeEdit]
])}
${select('network', words.network, 'normal', network)}
</div>`;
};

/** The drawer beside the page: who looks, how, and what the page asks of the server. Nothing in it is for web parts. */
export const drawer = (visit: Visit, visitors: readonly PageVisitor[]): Markup => {
  const { words } = visit;
  return markup`<aside class="tools" aria-label="${words.tools}">
<button type="button" class="tools-tab" data-tools-open aria-label="${words.toolsOpen}" title="${words.toolsOpen}">${icon('tools')}</button>
<div class="tools-body" id="tools-body">
<div class="tools-head"><h2>${words.tools}</h2><button type="button" data-tools-fold aria-label="${words.toolsFold}" title="${words.toolsFold}">${icon('chevronRight')}</button></div>
${people(visit, visitors)}
${switches(visit)}
<section class="requests" aria-labelledby="requests-title"><div class="requests-head"><h3 id="requests-title">${words.requests}</h3><button type="button" class="link" data-requests-clear>${words.requestsClear}</button></div>
<p class="requests-sum" data-requests-sum>${words.requestsNone}</p>
<ol data-requests tabindex="0" aria-labelledby="requests-title"></ol></section>
</div>
</aside>`;
};
