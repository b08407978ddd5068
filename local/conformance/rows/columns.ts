import { get, made, merge, post, refused, shape, verboseBody } from '../row.ts';
import type { Expected, Row, StepOfRow } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const fields = `${shape}/fields`;
const named = (name: string) => `${fields}/getByInternalNameOrTitle('${name}')`;
const xml = (SchemaXml: string, expected: Partial<Expected> = {}): StepOfRow =>
  post(`${fields}/createFieldAsXml`, { parameters: { SchemaXml, Options: 8 } }, expected);
const changed = (path: string, body: unknown, status = 204): StepOfRow => ({
  method: 'POST',
  path,
  body,
  headers: { 'x-http-method': 'MERGE' },
  expected: { status }
});

/** As PnPjs's fields.add… sends it: verbose both ways. */
const kind = (id: string, type: string, FieldTypeKind: number, more: object, expected: object, add: string): Row => ({
  id: `column-add-${id}`,
  says: `A column of ${type} is added with its type in __metadata, and answered in verbose`,
  evidence: ['C', 'D'],
  steps: [
    post(
      fields,
      { __metadata: { type }, Title: `${id} {stamp}`, FieldTypeKind, ...more },
      { body: { d: { __metadata: { type }, FieldTypeKind, ...expected } } },
      { headers: verboseBody }
    )
  ],
  pnp: gives(({ list: of, values }) => of('shape').fields[add](`${id} of PnPjs ${values['stamp']}`, unverbose(more)), {
    FieldTypeKind,
    ...expected
  })
});

/** PnPjs wraps choices in `results` by itself. */
const unverbose = (more: object): object => {
  const { Choices } = more as { readonly Choices?: { readonly results: readonly string[] } };
  return Choices === undefined ? more : { ...more, Choices: Choices.results };
};

/** Columns of lists. */
export const columnRows: readonly Row[] = [
  kind('text', 'SP.FieldText', 2, { MaxLength: 50 }, { MaxLength: 50, TypeAsString: 'Text' }, 'addText'),
  kind(
    'number',
    'SP.FieldNumber',
    9,
    { MinimumValue: 1, MaximumValue: 5 },
    { MinimumValue: 1, MaximumValue: 5 },
    'addNumber'
  ),
  kind('currency', 'SP.FieldCurrency', 10, { CurrencyLocaleId: 1033 }, { TypeAsString: 'Currency' }, 'addCurrency'),
  kind('date', 'SP.FieldDateTime', 4, { DisplayFormat: 0 }, { DisplayFormat: 0 }, 'addDateTime'),
  kind('choice', 'SP.FieldChoice', 6, { Choices: { results: ['A', 'B'] } }, { TypeAsString: 'Choice' }, 'addChoice'),
  kind(
    'choices',
    'SP.FieldMultiChoice',
    15,
    { Choices: { results: ['A', 'B'] } },
    { TypeAsString: 'MultiChoice' },
    'addMultiChoice'
  ),
  kind('yes', 'SP.Field', 8, {}, { TypeAsString: 'Boolean' }, 'addBoolean'),
  kind('link', 'SP.FieldUrl', 11, { DisplayFormat: 0 }, { TypeAsString: 'URL' }, 'addUrl'),
  kind('person', 'SP.FieldUser', 20, { SelectionMode: 0 }, { TypeAsString: 'User' }, 'addUser'),
  kind(
    'people-or-groups',
    'SP.FieldUser',
    20,
    { SelectionMode: 1 },
    { SelectionMode: 1, SchemaXml: /UserSelectionMode="PeopleAndGroups"/ },
    'addUser'
  ),
  kind(
    'note',
    'SP.FieldMultiLineText',
    3,
    { NumberOfLines: 4, RichText: false },
    { NumberOfLines: 4, RichText: false },
    'addMultilineText'
  ),
  {
    id: 'column-add-lookup',
    says: 'A lookup is added by AddField, and points at a list by its id',
    evidence: ['C', 'D'],
    steps: [
      post(
        `${fields}/AddField`,
        {
          parameters: { Title: 'lookup {stamp}', FieldTypeKind: 7, LookupListId: '{targets}', LookupFieldName: 'Title' }
        },
        {
          body: { TypeAsString: 'Lookup', LookupField: 'Title', LookupList: /{targets}/i, AllowMultipleValues: false }
        }
      )
    ],
    pnp: gives(
      ({ list: of, values }) =>
        of('shape').fields.addLookup(`lookup of PnPjs ${values['stamp']}`, {
          LookupListId: values['targets'],
          LookupFieldName: 'Title'
        }),
      {
        TypeAsString: 'Lookup'
      }
    )
  },
  {
    id: 'column-lookup-nowhere',
    says: 'A lookup to a list that is not there is an error',
    evidence: ['M'],
    steps: [
      post(
        `${fields}/AddField`,
        {
          parameters: {
            Title: 'nowhere',
            FieldTypeKind: 7,
            LookupListId: '11111111-1111-1111-1111-111111111111',
            LookupFieldName: 'Title'
          }
        },
        { status: 500 }
      )
    ],
    pnp: refuses(
      ({ list: of }) =>
        of('shape').fields.addLookup('nowhere', {
          LookupListId: '11111111-1111-1111-1111-111111111111',
          LookupFieldName: 'Title'
        }),
      500,
      /./
    )
  },
  {
    id: 'column-xml',
    says: 'A <Field> makes a column with its index, its choices and its default, and SchemaXml tells them again',
    evidence: ['D', 'P'],
    steps: [
      xml(
        '<Field Type="Choice" Name="X{stamp}" DisplayName="X {stamp}" Required="TRUE" Indexed="TRUE" Format="Dropdown"><Default>B</Default><CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES></Field>',
        {
          body: {
            'odata.type': 'SP.FieldChoice',
            InternalName: 'X{stamp}',
            Choices: ['A', 'B'],
            DefaultValue: 'B',
            Indexed: true,
            Required: true,
            SchemaXml:
              /^<Field (?=.*Type="Choice")(?=.*Indexed="TRUE")(?=.*<CHOICE>A<\/CHOICE>)(?=.*<Default>B<\/Default>)/
          }
        }
      )
    ],
    pnp: gives(
      ({ list: of }) =>
        of('shape').fields.createFieldAsXml(
          '<Field Type="Number" Name="PnpNumber" DisplayName="PnpNumber" Indexed="TRUE" Min="1" Max="5" />'
        ),
      { InternalName: 'PnpNumber', Indexed: true, MinimumValue: 1, MaximumValue: 5 }
    )
  },
  {
    id: 'column-xml-wrong',
    says: 'A <Field> that cannot be read is an error, not a column',
    evidence: ['M'],
    steps: [
      xml('<Field Type="Nope" Name="Nope" DisplayName="Nope" />', { status: 500 }),
      xml('<Field', { status: 500 }),
      get(`${fields}?$filter=InternalName%20eq%20%27Nope%27`, { body: { value: [] } })
    ],
    pnp: refuses(
      ({ list: of }) => of('shape').fields.createFieldAsXml('<Field Type="Nope" Name="Nope" DisplayName="Nope" />'),
      500,
      /./
    )
  },
  {
    id: 'column-change',
    says: 'A column’s title, description, index and choices are changed; its values stay',
    evidence: ['C', 'D'],
    steps: [
      xml('<Field Type="Choice" Name="C{stamp}" DisplayName="C{stamp}"><CHOICES><CHOICE>A</CHOICE></CHOICES></Field>'),
      changed(named('C{stamp}'), {
        Title: 'Changed {stamp}',
        Description: 'd',
        Indexed: true,
        Required: true,
        Choices: ['A', 'B']
      }),
      get(named('C{stamp}'), {
        body: { Title: 'Changed {stamp}', Description: 'd', Indexed: true, Required: true, Choices: ['A', 'B'] }
      })
    ],
    pnp: gives(
      async ({ list: of }) => {
        const { fields: all } = of('shape');
        await all.addText('ToChange', { MaxLength: 10 });
        await all.getByInternalNameOrTitle('ToChange').update({ Title: 'Changed by PnPjs', MaxLength: 20 });
        return all.getByTitle('Changed by PnPjs')();
      },
      { InternalName: 'ToChange', MaxLength: 20 }
    )
  },
  {
    id: 'column-choice-renamed',
    says: 'A choice that is renamed leaves the rows as they are',
    evidence: ['V', 'M'],
    steps: [
      made({ Title: 'c', Kind: 'Team' }, 'id', "/web/lists(guid'{targets}')/items"),
      changed("/web/lists(guid'{targets}')/fields/getByInternalNameOrTitle('Kind')", { Choices: ['Office', 'Crew'] }),
      get("/web/lists(guid'{targets}')/items({id})?$select=Kind", { body: { Kind: 'Team' } }),
      changed("/web/lists(guid'{targets}')/fields/getByInternalNameOrTitle('Kind')", { Choices: ['Office', 'Team'] })
    ],
    pnp: gives(
      async (pnp) => {
        const item = await pnp.made({ Title: 'c', Kind: 'Team' }, 'targets');
        await pnp
          .list('targets')
          .fields.getByInternalNameOrTitle('Kind')
          .update({ Choices: ['Office', 'Team', 'More'] });
        return item.select('Kind')();
      },
      { Kind: 'Team' }
    )
  },
  {
    id: 'column-unknown-property',
    says: 'An unknown property of a column is 400',
    evidence: ['V', 'M'],
    steps: [changed(named('Title'), { Nope: 1 }, 400)],
    pnp: refuses(
      ({ list: of }) => of('shape').fields.getByInternalNameOrTitle('Title').update({ Nope: 1 }),
      400,
      /The property 'Nope' does not exist on type 'SP\.FieldText'/
    )
  },
  {
    id: 'column-unique',
    says: 'Values are made unique in an indexed column; a second row of the same value is 500 then',
    evidence: ['I', 'D'],
    steps: [
      xml('<Field Type="Text" Name="U{stamp}" DisplayName="U{stamp}" Indexed="TRUE" EnforceUniqueValues="TRUE" />', {
        body: { EnforceUniqueValues: true, Indexed: true }
      }),
      changed(named('U{stamp}'), { Indexed: false }),
      get(`${named('U{stamp}')}?$select=Indexed`, { body: { Indexed: true } })
    ],
    pnp: refuses(
      async ({ list: of }) => {
        await of('shape').fields.createFieldAsXml(
          '<Field Type="Text" Name="Unique" DisplayName="Unique" Indexed="TRUE" EnforceUniqueValues="TRUE" />'
        );
        await of('shape').items.add({ Title: 'u', Unique: 'same' });
        return of('shape').items.add({ Title: 'u', Unique: 'SAME' });
      },
      500,
      /duplicate values were found.*\[Unique\]/
    )
  },
  {
    id: 'column-deleted',
    says: 'A column that is deleted is gone, with its values; SharePoint’s own are not to be deleted',
    evidence: ['D', 'M'],
    steps: [
      xml('<Field Type="Text" Name="D{stamp}" DisplayName="D{stamp}" />'),
      {
        method: 'POST',
        path: named('D{stamp}'),
        headers: { 'x-http-method': 'DELETE', 'if-match': '*' },
        expected: { status: 200 }
      },
      get(named('D{stamp}'), refused(400, /^-2147024809/, /does not exist/)),
      {
        method: 'POST',
        path: named('Title'),
        headers: { 'x-http-method': 'DELETE', 'if-match': '*' },
        expected: { status: 400 }
      }
    ],
    pnp: refuses(
      async ({ list: of }) => {
        await of('shape').fields.addText('ToDelete');
        await of('shape').fields.getByInternalNameOrTitle('ToDelete').delete();
        return of('shape').fields.getByInternalNameOrTitle('ToDelete')();
      },
      400,
      /does not exist/
    )
  },
  {
    id: 'column-forms',
    says: 'Whether a form shows a column is set, and SchemaXml tells it',
    evidence: ['P', 'M'],
    steps: [
      post(`${named('Title')}/setShowInEditForm(false)`, undefined, { status: 200 }),
      get(`${named('Title')}?$select=SchemaXml`, { body: { SchemaXml: /ShowInEditForm="FALSE"/ } }),
      post(`${named('Title')}/setShowInEditForm(true)`, undefined, { status: 200 })
    ],
    pnp: gives(
      async ({ list: of }) => {
        const field = of('shape').fields.getByInternalNameOrTitle('Title');
        await field.setShowInNewForm(false);
        await field.setShowInDisplayForm(true);
        return field.select('SchemaXml')();
      },
      { SchemaXml: /(?=.*ShowInNewForm="FALSE")(?=.*ShowInDisplayForm="TRUE")/ }
    )
  },
  {
    id: 'column-content-type',
    says: 'The list’s content type is a child of Item; its columns are those of the forms',
    evidence: ['D', 'P'],
    steps: [
      get(
        `${shape}/contentTypes`,
        { body: { value: [{ StringId: /^0x0100[0-9A-F]{32}$/, Sealed: false }] } },
        { captured: { type: 'value/0/StringId' } }
      ),
      get(`${shape}/contentTypes('{type}')/fieldLinks?$filter=Name%20eq%20%27Title%27`, {
        body: { value: [{ FieldInternalName: 'Title' }] }
      }),
      get(`${shape}/contentTypes('{type}')/fields?$filter=InternalName%20eq%20%27Title%27`, {
        body: { value: [{ InternalName: 'Title' }] }
      }),
      get(`${shape}/contentTypes('{type}')/parent`, { body: { StringId: '0x01' } }),
      get(`${shape}?$select=ContentTypesEnabled`, { body: { ContentTypesEnabled: false } })
    ],
    pnp: gives(
      async ({ list: of }) => {
        const [type] = await of('shape').contentTypes();
        const one = of('shape').contentTypes.getById(type.StringId);
        const [link] = await one.fieldLinks();
        return [
          (await one()).StringId === type.StringId,
          (await one.fieldLinks.getById(link.Id)()).Name,
          (await one.fields()).length > 0,
          (await one.parent()).StringId
        ];
      },
      [true, /./, true, '0x01']
    )
  },
  {
    id: 'column-of-the-site',
    says: 'The site has columns of its own, which no list shows: read, added, changed and deleted as those of a list',
    evidence: ['P', 'D'],
    steps: [
      get("/web/fields?$select=InternalName&$filter=InternalName%20eq%20'Title'", {
        body: { value: [{ InternalName: 'Title' }] }
      }),
      post(
        '/web/fields/createFieldAsXml',
        {
          parameters: { SchemaXml: '<Field Type="Text" Name="Nick{stamp}" DisplayName="Nick {stamp}" />', Options: 8 }
        },
        { body: { InternalName: 'Nick{stamp}', TypeAsString: 'Text', Scope: '{web}' } },
        { captured: { column: 'Id' } }
      ),
      get("/web/fields/getByInternalNameOrTitle('Nick{stamp}')?$select=Id", { body: { Id: '{column}' } }),
      get("/web/availableFields?$select=Id&$filter=InternalName%20eq%20'Nick{stamp}'", {
        body: { value: [{ Id: '{column}' }] }
      }),
      changed("/web/fields(guid'{column}')", { Description: 'What friends say' }),
      get("/web/fields/getById('{column}')?$select=Description", { body: { Description: 'What friends say' } }),
      {
        method: 'POST',
        path: "/web/fields(guid'{column}')",
        headers: { 'x-http-method': 'DELETE' },
        expected: { status: 200 }
      },
      get("/web/fields?$select=Id&$filter=InternalName%20eq%20'Nick{stamp}'", { body: { value: [] } })
    ],
    pnp: gives(
      async ({ sp, values }) => {
        const { Id } = await sp.web.fields.addText(`Site column by PnPjs ${values['stamp']}`);
        const one = sp.web.fields.getById(Id);
        await one.update({ Description: 'd' });
        const { Description } = await one();
        await one.delete();
        return [Description, (await sp.web.availablefields.select('Title')()).length > 0];
      },
      ['d', true]
    )
  },
  {
    id: 'column-by-others',
    says: 'Columns are changed by whoever manages lists: the editor, not the contributor',
    evidence: ['D'],
    steps: [
      { ...changed(named('Title'), { Description: 'e' }), as: 'editor' },
      { ...changed(named('Title'), { Description: 'c' }, 403), as: 'contributor' },
      merge(shape, { Description: 'c' }, { status: 403 }, '*', { as: 'contributor' })
    ],
    pnp: refuses(
      ({ list: of }) =>
        of('shape', 'contributor').fields.getByInternalNameOrTitle('Title').update({ Description: 'c' }),
      403,
      /Access denied/
    )
  }
];
