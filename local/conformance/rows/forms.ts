import { get, items, list, made, post } from '../row.ts';
import type { Expected, Row, StepOfRow } from '../row.ts';
import { gives } from '../twin.ts';

type Values = readonly (readonly [name: string, text: string])[];
const values = (given: Values) => given.map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
const validate = (given: Values, expected: Partial<Expected>, bNewDocumentUpdate = false): StepOfRow =>
  post(
    `${items}({id})/validateUpdateListItem`,
    { formValues: values(given), bNewDocumentUpdate },
    { status: 200, ...expected }
  );
const add = (given: Values, expected: Partial<Expected>, more = {}): StepOfRow =>
  post(
    `${list}/AddValidateUpdateItemUsingPath()`,
    {
      formValues: values(given),
      bNewDocumentUpdate: false,
      listItemCreateInfo: { FolderPath: { DecodedUrl: '{folder}' } }
    },
    { status: 200, ...expected },
    more
  );
const folder = get(
  `${list}?$select=RootFolder/ServerRelativeUrl&$expand=RootFolder`,
  {},
  {
    captured: { folder: 'RootFolder/ServerRelativeUrl' }
  }
);

/** validateUpdateListItem and AddValidateUpdateItemUsingPath. */
export const formRows: readonly Row[] = [
  {
    id: 'form-all-kinds',
    says: 'Texts of a form become values: a local date, a lookup as id;#text, choices, a person as keys, a yes as 1',
    evidence: ['D', 'M'],
    steps: [
      get('/web/currentUser', {}, { captured: { me: 'Id', login: 'LoginName' } }),
      made({ Title: 'f' }),
      validate(
        [
          ['Since', '06/06/2026'],
          ['Circle', '{first};#Accounts'],
          ['Topics', 'Teams;#Word'],
          ['Person', '[{"Key":"{login}"}]'],
          ['Visible', '1'],
          ['Link', 'https://a.example, A']
        ],
        { body: { value: [1, 2, 3, 4, 5, 6].map(() => ({ HasException: false, ErrorMessage: null })) } }
      ),
      get(`${items}({id})`, {
        body: {
          Since: /^2026-06-0[56]T/,
          CircleId: '{first:number}',
          Topics: ['Teams', 'Word'],
          PersonId: '{me:number}',
          Visible: true,
          Link: { Url: 'https://a.example', Description: 'A' }
        }
      })
    ],
    pnp: gives(
      async (pnp) => {
        const { LoginName } = await pnp.sp.web.currentUser();
        const item = await pnp.made({ Title: 'f' });
        await item.validateUpdateListItem(
          values([
            ['Circle', `${pnp.values['first']};#Accounts`],
            ['Person', JSON.stringify([{ Key: LoginName }])]
          ])
        );
        return item.select('CircleId', 'Person/Name').expand('Person')();
      },
      { CircleId: '{first:number}', Person: { Name: /^i:0#/ } }
    )
  },
  {
    id: 'form-one-wrong',
    says: 'One wrong value is an exception of its own, still 200, and nothing is written',
    evidence: ['D', 'V'],
    steps: [
      made({ Title: 'f' }),
      validate(
        [
          ['Title', 'written?'],
          ['Score', 'many']
        ],
        {
          body: {
            value: [
              { FieldName: 'Title', HasException: false },
              { FieldName: 'Score', HasException: true, ErrorMessage: /./ }
            ]
          }
        }
      ),
      get(`${items}({id})`, { body: { Title: 'f', 'odata.etag': '"1"' } })
    ],
    pnp: gives(
      async ({ made: pnpMade }) => {
        const item = await pnpMade({ Title: 'f' });
        await item.validateUpdateListItem(
          values([
            ['Title', 'x'],
            ['Score', 'many']
          ])
        );
        return item.select('Title')();
      },
      { Title: 'f' }
    )
  },
  {
    id: 'form-unknown-column',
    says: 'A column that the list has not is an exception of its value',
    evidence: ['D', 'M'],
    steps: [
      made({ Title: 'f' }),
      validate([['Nope', 'x']], { body: { value: [{ FieldName: 'Nope', HasException: true, ErrorMessage: /Nope/ }] } })
    ],
    pnp: gives(
      async ({ made: pnpMade }) => (await pnpMade({ Title: 'f' })).validateUpdateListItem(values([['Nope', 'x']])),
      [{ HasException: true }]
    )
  },
  {
    id: 'form-missing-lookup',
    says: 'A lookup to nothing is an exception of its value',
    evidence: ['V', 'M'],
    steps: [
      made({ Title: 'f' }),
      validate([['Circle', '999999;#x']], { body: { value: [{ FieldName: 'Circle', HasException: true }] } })
    ],
    pnp: gives(
      async ({ made: pnpMade }) =>
        (await pnpMade({ Title: 'f' })).validateUpdateListItem(values([['Circle', '999999;#x']])),
      [{ HasException: true }]
    )
  },
  {
    id: 'form-unknown-person',
    says: 'A person whom nobody knows is an exception of its value',
    evidence: ['V', 'M'],
    steps: [
      made({ Title: 'f' }),
      validate([['Person', '[{"Key":"i:0#.f|membership|nobody@nowhere.example"}]']], {
        body: { value: [{ HasException: true }] }
      })
    ],
    pnp: gives(
      async ({ made: pnpMade }) =>
        (await pnpMade({ Title: 'f' })).validateUpdateListItem(
          values([['Person', '[{"Key":"i:0#.f|membership|nobody@nowhere.example"}]']])
        ),
      [{ HasException: true }]
    )
  },
  {
    id: 'form-add',
    says: 'A new item of a form answers its id among its values',
    evidence: ['D'],
    steps: [
      folder,
      add(
        [['Title', 'form {stamp}']],
        {
          body: {
            value: [
              { FieldName: 'Title', HasException: false },
              { FieldName: 'Id', FieldValue: /^\d+$/ }
            ]
          }
        },
        { captured: { id: 'value/1/FieldValue' } }
      ),
      get(`${items}({id})?$select=Title`, { body: { Title: 'form {stamp}' } })
    ],
    pnp: gives(
      async ({ list: of }) => {
        const { RootFolder } = await of().select('RootFolder/ServerRelativeUrl').expand('RootFolder')();
        return of().addValidateUpdateItemUsingPath(values([['Title', 'f']]), RootFolder.ServerRelativeUrl);
      },
      [{ FieldName: 'Title' }, { FieldName: 'Id', FieldValue: /^\d+$/ }]
    )
  },
  {
    id: 'form-add-refused',
    says: 'A wrong value of a new item is 200, and there is no item',
    evidence: ['V', 'I'],
    steps: [
      folder,
      add(
        [
          ['Title', 'unmade {stamp}'],
          ['Met', '2026-06-30T08:00:00Z']
        ],
        { body: { value: [{}, { HasException: true }] } }
      ),
      get(`${items}?$filter=Title%20eq%20%27unmade%20{stamp}%27`, { body: { value: [] } })
    ],
    pnp: gives(async ({ list: of }) => {
      const { RootFolder, ItemCount } = await of()
        .select('ItemCount', 'RootFolder/ServerRelativeUrl')
        .expand('RootFolder')();
      await of().addValidateUpdateItemUsingPath(
        values([['Met', '2026-06-30T08:00:00Z']]),
        RootFolder.ServerRelativeUrl
      );
      return (await of().select('ItemCount')()).ItemCount === ItemCount;
    }, true)
  },
  {
    id: 'form-system-update',
    says: 'bNewDocumentUpdate lets whoever manages the list say who wrote and when; else these are read-only',
    evidence: ['V', 'M'],
    as: 'owner',
    steps: [
      get('/web/currentUser', {}, { as: 'contributor', captured: { them: 'Id', login: 'LoginName' } }),
      made({ Title: 'f' }),
      validate([['Author', '[{"Key":"{login}"}]']], { body: { value: [{ HasException: true }] } }),
      validate(
        [
          ['Author', '[{"Key":"{login}"}]'],
          ['Created', '06/06/2020']
        ],
        { body: { value: [{ HasException: false }, { HasException: false }] } },
        true
      ),
      get(`${items}({id})?$select=AuthorId,Created`, {
        body: { AuthorId: '{them:number}', Created: /^2020-06-0[56]T/ }
      })
    ],
    pnp: gives(async (pnp) => {
      const { LoginName } = await pnp.as('contributor').web.currentUser();
      const item = await pnp.made({ Title: 'f' });
      await item.validateUpdateListItem(values([['Author', JSON.stringify([{ Key: LoginName }])]]), true);
      return (await item.select('Author/Name').expand('Author')()).Author.Name === LoginName;
    }, true)
  },
  {
    id: 'form-system-update-contributor',
    says: 'Who does not manage the list signs nobody’s name with bNewDocumentUpdate [T: refused here until a tenant says otherwise]',
    evidence: ['T'],
    as: 'contributor',
    steps: [
      get('/web/currentUser', {}, { as: 'owner', captured: { login: 'LoginName' } }),
      made({ Title: 'f' }),
      validate([['Author', '[{"Key":"{login}"}]']], { body: { value: [{ HasException: true }] } }, true),
      validate([['Created', '06/06/2020']], { body: { value: [{ HasException: true }] } }, true)
    ],
    pnp: gives(async (pnp) => {
      const item = await pnp.made({ Title: 'f' });
      const [verdict] = await item.validateUpdateListItem(values([['Created', '06/06/2020']]), true);
      return verdict?.HasException;
    }, true)
  },
  {
    id: 'form-as-contributor',
    says: 'A contributor writes through forms what a contributor may write',
    evidence: ['D', 'M'],
    as: 'contributor',
    steps: [
      made({ Title: 'f' }),
      validate([['Title', 'g']], { body: { value: [{ HasException: false }] } }),
      get(`${items}({id})?$select=Title`, { body: { Title: 'g' } })
    ],
    pnp: gives(
      async ({ made: pnpMade }) => {
        const item = await pnpMade({ Title: 'f' });
        await item.validateUpdateListItem(values([['Title', 'g']]));
        return item.select('Title')();
      },
      { Title: 'g' }
    )
  },
  {
    id: 'form-texts',
    says: 'FieldValuesAsText has dates, numbers and yes in the web’s own language; what is empty is an empty text',
    evidence: ['D', 'M'],
    steps: [
      made({ Title: 'f', Since: '2026-06-06T00:00:00Z', Visible: false }),
      get(`${items}({id})/FieldValuesAsText`, {
        body: { Since: /06.0?6.(?:20)?26|0?6.0?6.2026/, Role: '', Title: 'f' }
      }),
      get(`${items}({id})?$select=Id,FieldValuesAsText/Title&$expand=FieldValuesAsText`, {
        body: { FieldValuesAsText: { Title: 'f' } },
        lacks: ['FieldValuesAsText/Since']
      })
    ],
    pnp: gives(
      async ({ made: pnpMade }) =>
        (await pnpMade({ Title: 'f', Role: 'r' })).select('FieldValuesAsText/Role').expand('FieldValuesAsText')(),
      { FieldValuesAsText: { Role: 'r' } }
    )
  },
  {
    id: 'form-escaped-names',
    says: 'Values as texts write _x0020_ of a name as _x005f_x0020_',
    evidence: ['I', 'M'],
    steps: [
      made({ Title: 'f', Half_x0020_Day: 'noon' }),
      get(`${items}({id})/FieldValuesAsText`, { body: { Half_x005f_x0020_Day: 'noon' } })
    ],
    pnp: gives(
      async ({ made: pnpMade }) => (await pnpMade({ Title: 'f', Half_x0020_Day: 'noon' })).fieldValuesAsText(),
      {
        Half_x005f_x0020_Day: 'noon'
      }
    )
  },
  {
    id: 'form-for-edit',
    says: 'FieldValuesForEdit and FieldValuesAsHtml give the same columns, for a form and for a page',
    evidence: ['D', 'P'],
    steps: [
      made({ Title: 'a & b', Text: 'words' }),
      get(`${items}({id})/FieldValuesForEdit`, { body: { Title: 'a & b', Text: 'words' } }),
      get(`${items}({id})/FieldValuesAsHtml`, { body: { Title: 'a &amp; b' } })
    ],
    pnp: gives(
      async ({ made: pnpMade }) => {
        const item = await pnpMade({ Title: 'a & b' });
        return [(await item.fieldValuesForEdit()).Title, (await item.fieldValuesAsHTML()).Title];
      },
      ['a & b', 'a &amp; b']
    )
  }
];
