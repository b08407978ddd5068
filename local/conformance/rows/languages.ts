import { get, list, post, shape } from '../row.ts';
import type { Row, StepOfRow } from '../row.ts';
import { gives } from '../twin.ts';

const dutch = { 'accept-language': 'nl-NL' };
const german = { 'accept-language': 'de-DE' };
const created = `${shape}/fields/getByInternalNameOrTitle('Created')`;
const words = (path: string, cultureName: string, value: string): StepOfRow =>
  post(`${path}/setValueForUICulture`, { cultureName, value }, { status: 200 });
const word = (path: string, cultureName: string, value: string): StepOfRow =>
  post(`${path}/getValueForUICulture`, { cultureName }, { status: 200, body: { value } });

/** Titles by language; the web speaks Dutch and German besides its own language. */
export const languageRows: readonly Row[] = [
  {
    id: 'language-of-list',
    says: 'A list’s title is written for a language by titleResource, and read in that language; its address and type stay',
    evidence: ['M', 'I'],
    steps: [
      get(`${shape}?$select=Title`, {}, { captured: { own: 'Title' } }),
      words(`${shape}/titleResource`, 'nl-NL', 'Conformiteit {stamp}'),
      word(`${shape}/titleResource`, 'nl-NL', 'Conformiteit {stamp}'),
      get(`${shape}?$select=Title`, { body: { Title: '{own}' } }),
      get(
        `${shape}?$select=Title,EntityTypeName`,
        { body: { Title: 'Conformiteit {stamp}', EntityTypeName: /^Conformance/ } },
        { headers: dutch }
      ),
      get(
        "/web/lists/getByTitle('Conformiteit {stamp}')?$select=Id",
        { body: { Id: /^{shape}$/i } },
        { headers: dutch }
      ),
      get("/web/lists/getByTitle('Conformiteit {stamp}')", { status: 404 })
    ],
    pnp: 'PnPjs has no call for it'
  },
  {
    id: 'language-of-description',
    says: 'A description is written for a language by descriptionResource',
    evidence: ['M', 'I'],
    steps: [
      words(`${shape}/descriptionResource`, 'de-DE', 'Nur zur Probe'),
      get(`${shape}?$select=Description`, { body: { Description: 'Nur zur Probe' } }, { headers: german })
    ],
    pnp: 'PnPjs has no call for it'
  },
  {
    id: 'language-of-column',
    says: 'A column’s title is read in the reader’s language; SharePoint’s own columns have theirs from the beginning',
    evidence: ['D', 'I', 'M'],
    steps: [
      get(
        `${created}?$select=Title,InternalName`,
        { body: { Title: 'Gemaakt', InternalName: 'Created' } },
        { headers: dutch }
      ),
      words(`${created}/titleResource`, 'de-DE', 'Angelegt'),
      get(`${created}?$select=Title`, { body: { Title: 'Angelegt' } }, { headers: german }),
      get(
        `${shape}/fields/getByTitle('Angelegt')?$select=InternalName`,
        { body: { InternalName: 'Created' } },
        { headers: german }
      )
    ],
    pnp: 'PnPjs has no call for it'
  },
  {
    id: 'language-renamed-in-one',
    says: 'Who renames in another language renames in that language alone',
    evidence: ['I', 'M'],
    steps: [
      get(`${list}?$select=Description`, {}, { captured: { own: 'Description' } }),
      {
        method: 'POST',
        path: list,
        headers: { 'x-http-method': 'MERGE', 'if-match': '*', ...dutch },
        body: { Description: 'Alleen om te proberen' },
        expected: { status: 204 }
      },
      get(`${list}?$select=Description`, { body: { Description: '{own}' } }),
      get(`${list}?$select=Description`, { body: { Description: 'Alleen om te proberen' } }, { headers: dutch })
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'language-supported',
    says: 'The web tells the languages that it speaks',
    evidence: ['D'],
    steps: [
      get('/web?$select=IsMultilingual,SupportedUILanguageIds', {
        body: { IsMultilingual: true, SupportedUILanguageIds: /\d{4}/ }
      })
    ],
    pnp: gives(({ sp }) => sp.web.select('SupportedUILanguageIds')(), { SupportedUILanguageIds: /\d{4}/ })
  },
  {
    id: 'language-of-errors',
    says: 'Errors are in the reader’s language, and message.lang says which',
    evidence: ['I'],
    notHere: 'the local SharePoint knows the sentences of errors in English only',
    steps: [
      get(
        `${list}/items?$select=Nope`,
        { status: 400, body: { 'odata.error': { message: { lang: 'nl-NL' } } } },
        { headers: dutch }
      )
    ],
    pnp: 'PnPjs never sends it'
  }
];
