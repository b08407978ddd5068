import { fieldOf } from './field.mjs';
import { queryOf } from './schema.mjs';
import { inlineOf } from './xml.mjs';

const schema = 'https://developer.microsoft.com/json-schemas/sp/site-design-script-actions.schema.json';

/**
 * The column under its ASCII name, for whoever gives it its title afterwards: a column made from XML alone takes its internal
 * name from the title. Points at no list: each way of making a column says that in its own manner.
 */
export const plainFieldOf = (list, name, column) => {
  const field = fieldOf(list.url, name, column);
  const { List, ...attributes } = field.attributes;
  return { ...field, attributes: { ...attributes, ...(column.kind === 'user' ? { List } : {}), DisplayName: name } };
};

const columnAction = (list, name, column) => {
  const schemaXml = inlineOf(plainFieldOf(list, name, column));
  return column.list === undefined
    ? { verb: 'addSPFieldXml', schemaXml }
    : { verb: 'addSPLookupFieldXml', schemaXml, targetListUrl: column.list };
};

const viewAction = (list) => (view, index) => ({
  verb: 'addSPView',
  name: view.title.en,
  viewFields: [...view.columns],
  query: queryOf(list, view).children.map(inlineOf).join(''),
  rowLimit: 100,
  isPaged: true,
  ...(index === 0 ? { makeDefault: true } : {})
});

/**
 * A list. SharePoint makes the address from the name, so the name is the end of the address; a script that then renamed the
 * list would make a second one when it is applied again.
 */
const listAction = (list) => ({
  verb: 'createSPList',
  listName: list.url.split('/').at(-1),
  templateType: 100,
  addNavLink: list.onQuickLaunch !== false,
  subactions: [
    { verb: 'setDescription', description: list.description.en },
    ...Object.entries(list.columns).map(([name, column]) => columnAction(list, name, column)),
    ...list.views.map(viewAction(list))
  ]
});

/** The site script of the declared lists: all that its language can say of them, in English. */
export const siteScriptOf = (lists) => ({ $schema: schema, actions: lists.map(listAction) });
