import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { declaredLists } from './declared.mjs';
import { fieldId } from './field.mjs';
import { siteScriptOf } from './siteScript.mjs';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false
});

/** What Microsoft's site-design-script-actions.schema.json says of the actions that are used: a property more is refused. */
const rules = {
  createSPList: {
    required: ['verb', 'listName', 'templateType'],
    optional: ['addNavLink', 'color', 'icon', 'subactions']
  },
  setDescription: { required: ['verb', 'description'], optional: [] },
  addSPFieldXml: { required: ['verb', 'schemaXml'], optional: ['addToDefaultView'] },
  addSPLookupFieldXml: {
    required: ['verb', 'schemaXml'],
    optional: ['addToDefaultView', 'targetListName', 'targetListUrl']
  },
  addSPView: {
    required: ['verb', 'name', 'viewFields', 'query', 'rowLimit', 'isPaged'],
    optional: ['makeDefault', 'scope', 'formatterJSON', 'addLink', 'viewType2', 'replaceViewFields']
  }
};

let lists;
let script;
beforeAll(async () => {
  lists = await declaredLists(join(__dirname, '..', '..'));
  script = siteScriptOf(lists);
});

const actions = () => script.actions.flatMap((action) => [action, ...action.subactions]);
const of = (list) => script.actions.find(({ listName }) => `Lists/${listName}` === list.url);
const fieldsOf = (list) =>
  of(list)
    .subactions.filter(({ schemaXml }) => schemaXml !== undefined)
    .map((action) => ({ ...parser.parse(action.schemaXml).Field, action }));

test('every action has what SharePoint’s schema requires and nothing that it does not know', () => {
  expect(Object.keys(script).sort()).toEqual(['$schema', 'actions']);
  for (const action of actions()) {
    const { required, optional } = rules[action.verb];
    expect(Object.keys(action)).toEqual(expect.arrayContaining(required));
    expect([...required, ...optional]).toEqual(expect.arrayContaining(Object.keys(action)));
  }
});

test('the script stays below what SharePoint applies in one go: 300 actions, 100,000 characters', () => {
  expect(actions().length).toBeLessThanOrEqual(300);
  expect(JSON.stringify(script, undefined, 2).length).toBeLessThan(100_000);
});

test('every declared list is made, what is pointed at before what points, at its declared address', () => {
  expect(script.actions.map(({ listName }) => `Lists/${listName}`)).toEqual(lists.map(({ url }) => url));
  const made = [];
  for (const list of lists) {
    made.push(list.url);
    for (const { action } of fieldsOf(list))
      if (action.verb === 'addSPLookupFieldXml') expect(made).toContain(action.targetListUrl);
  }
});

test('no script renames a list: applied again, it would make a second one', () => {
  expect(actions().map(({ verb }) => verb)).not.toContain('setTitle');
});

test('every declared column is in it, with the id and the settings that the package gives it', () => {
  for (const list of lists) {
    const fields = fieldsOf(list);
    expect(fields.map(({ Name }) => Name)).toEqual(Object.keys(list.columns));
    for (const { ID, Name, DisplayName, StaticName, Indexed, EnforceUniqueValues, Required, action } of fields) {
      const column = list.columns[Name];
      expect(XMLValidator.validate(action.schemaXml)).toBe(true);
      expect(ID).toBe(fieldId(list.url, Name));
      // A title of its own would become the internal name.
      expect([DisplayName, StaticName]).toEqual([Name, Name]);
      expect(Required).toBe(column.required === true ? 'TRUE' : 'FALSE');
      expect(EnforceUniqueValues).toBe(column.unique === true ? 'TRUE' : undefined);
      expect(Indexed).toBe(column.indexed === true || column.unique === true ? 'TRUE' : undefined);
    }
  }
});

test('a lookup says its target to the script and not to the XML, also when it points at its own list', () => {
  const parent = fieldsOf(lists.find(({ url }) => url === 'Lists/Circles')).find(({ Name }) => Name === 'Parent');
  expect(parent).toMatchObject({ Type: 'Lookup', ShowField: 'Title', action: { targetListUrl: 'Lists/Circles' } });
  expect(parent.List).toBeUndefined();
  const person = fieldsOf(lists.find(({ url }) => url === 'Lists/Ambassadors')).find(({ Name }) => Name === 'Person');
  expect(person).toMatchObject({ Type: 'User', List: 'UserInfo', action: { verb: 'addSPFieldXml' } });
});

test('every declared view is in it, the first as the default, with a query that is valid XML', () => {
  for (const list of lists) {
    const views = of(list).subactions.filter(({ verb }) => verb === 'addSPView');
    expect(views.map(({ name }) => name)).toEqual(list.views.map(({ title }) => title.en));
    expect(views.map(({ makeDefault }) => makeDefault === true)).toEqual(list.views.map((_, at) => at === 0));
    for (const [at, { viewFields, query }] of views.entries()) {
      expect(viewFields).toEqual(list.views[at].columns);
      expect(XMLValidator.validate(`<Query>${query}</Query>`)).toBe(true);
    }
  }
});
