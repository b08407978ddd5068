import { get, items, made, refused } from '../row.ts';
import type { Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const wide = "/web/lists(guid'{wide}')/items";
const eleven = Array.from({ length: 11 }, (_, at) => `L${at + 1}`);
const tooMany = refused(
  500,
  '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
  /^The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold/
);

const refusedThrough = (id: string, says: string, evidence: Row['evidence'], path: string): Row => ({
  id: `lookup-${id}`,
  says,
  evidence,
  steps: [
    get(
      `${items}?$select=${path}&$expand=${path.slice(0, path.indexOf('/'))}`,
      refused(400, '-1, Microsoft.SharePoint.SPException', /^The query to field '.+' is not valid/)
    )
  ],
  pnp: refuses(
    ({ items: of }) =>
      of()
        .select(path)
        .expand(path.slice(0, path.indexOf('/')))(),
    400,
    /The query to field '.+' is not valid/
  )
});

/** Lookups and persons: what comes of them and how many may be joined. */
export const lookupRows: readonly Row[] = [
  refusedThrough('user-refused', 'A person of the target cannot be read through a lookup', ['B'], 'Circle/Lead'),
  refusedThrough('number-refused', 'Nor can a number; nobody has measured it', ['T'], 'Circle/Size'),
  refusedThrough('two-levels', 'Two levels of $expand are refused', ['M'], 'Circle/Lead/Title'),
  refusedThrough(
    'unknown-column',
    'A column that the target has not is refused as any other',
    ['B', 'M'],
    'Circle/Nope'
  ),
  refusedThrough(
    'person-unknown',
    'A person offers the columns of the user information list, not any name',
    ['M'],
    'Author/Nope'
  ),
  {
    id: 'lookup-date',
    says: 'A date of the target can be read through a lookup',
    evidence: ['B'],
    steps: [
      made({ Title: 'opened', Opened: '2026-01-02T03:04:05Z' }, 'target', "/web/lists(guid'{targets}')/items"),
      made({ Title: 'l', CircleId: '{target:number}' }),
      get(`${items}({id})?$select=Circle/Opened&$expand=Circle`, {
        body: { Circle: { Opened: '2026-01-02T03:04:05Z' } }
      })
    ],
    pnp: gives(
      async (pnp) => {
        const target = await pnp.added({ Title: 'opened', Opened: '2026-01-02T03:04:05Z' }, 'targets');
        return (await pnp.made({ Title: 'l', CircleId: target })).select('Circle/Opened').expand('Circle')();
      },
      { Circle: { Opened: '2026-01-02T03:04:05Z' } }
    )
  },
  {
    id: 'lookup-expand-alone',
    says: '$expand of a lookup without one of its columns in $select is 400',
    evidence: ['I', 'M'],
    steps: [get(`${items}?$expand=Circle`, refused(400, /./, /must contains Circle\.$/))],
    pnp: refuses(({ items: of }) => of().expand('Circle')(), 400, /must contains Circle\./)
  },
  {
    id: 'lookup-select-alone',
    says: '$select of a lookup’s own name is 400',
    evidence: ['I'],
    steps: [get(`${items}?$select=Circle`, refused(400, /./, /must contains Circle\.$/))],
    pnp: refuses(({ items: of }) => of().select('Circle')(), 400, /must contains Circle\./)
  },
  {
    id: 'lookup-empty',
    says: 'A lookup without a value is null as an id, and nothing of it when expanded',
    evidence: ['I', 'M'],
    steps: [
      made({ Title: 'l' }),
      get(`${items}({id})?$select=CircleId,Circle/Title&$expand=Circle`, {
        body: { CircleId: null },
        lacks: ['Circle/Title']
      })
    ],
    pnp: gives(
      async ({ made: pnpMade }) =>
        (await pnpMade({ Title: 'l' })).select('CircleId', 'Circle/Title').expand('Circle')(),
      { CircleId: null }
    )
  },
  {
    id: 'lookup-many-expanded',
    says: 'Many lookups are an array of objects when expanded',
    evidence: ['D'],
    steps: [
      made({ Title: 'l', OthersId: ['{second:number}', '{first:number}'] }),
      get(`${items}({id})?$select=Others/Id,Others/Title&$expand=Others`, {
        body: {
          Others: [
            { Id: '{second:number}', Title: "O'Neil & Sons" },
            { Id: '{first:number}', Title: 'Accounts' }
          ]
        }
      })
    ],
    pnp: gives(
      async (pnp) =>
        (await pnp.made({ Title: 'l', OthersId: [pnp.id('first')] })).select('Others/Title').expand('Others')(),
      { Others: [{ Title: 'Accounts' }] }
    )
  },
  {
    id: 'lookup-person-expanded',
    says: 'A person gives the columns of the user information list',
    evidence: ['M', 'V'],
    steps: [
      made({ Title: 'l' }),
      get(
        `${items}({id})?$select=Author/Id,Author/Title,Author/EMail,Author/Name,Author/UserName,Author/JobTitle,Author/Department,Author/FirstName,Author/LastName&$expand=Author`,
        { body: { Author: { Id: /^\d+$/, Title: /./, EMail: /@/, Name: /^i:0#\.f\|membership\|/ } } }
      )
    ],
    pnp: gives(
      async ({ made: pnpMade }) =>
        (await pnpMade({ Title: 'l' })).select('Author/Title', 'Author/EMail', 'Author/Name').expand('Author')(),
      { Author: { Title: /./, EMail: /@/, Name: /^i:0#\.f\|/ } }
    )
  },
  {
    id: 'lookup-persons-written',
    says: 'Persons are written by their ids of this site, one or many',
    evidence: ['D'],
    steps: [
      get('/web/currentUser', {}, { captured: { me: 'Id' } }),
      made({ Title: 'l', PersonId: '{me:number}', PeopleId: ['{me:number}'] }),
      get(`${items}({id})?$select=PersonId,PeopleId,Person/Title,People/Title&$expand=Person,People`, {
        body: { PersonId: '{me:number}', PeopleId: ['{me:number}'], Person: { Title: /./ }, People: [{ Title: /./ }] }
      })
    ],
    pnp: gives(
      async (pnp) => {
        const { Id } = await pnp.sp.web.currentUser();
        const read = await (
          await pnp.made({ Title: 'l', PersonId: Id, PeopleId: [Id] })
        ).select('PersonId', 'PeopleId')();
        return [read.PersonId === Id, read.PeopleId[0] === Id];
      },
      [true, true]
    )
  },
  {
    id: 'lookup-twelve',
    says: 'Twelve lookup and person columns in one query are served, author and editor among them',
    evidence: ['B'],
    steps: [get(`${wide}?$select=Id,AuthorId,${eleven.map((name) => `${name}Id`).join(',')}`, { body: { value: [] } })],
    pnp: gives(({ items: of }) => of('wide').select('AuthorId', ...eleven.map((name) => `${name}Id`))(), [])
  },
  {
    id: 'lookup-thirteen',
    says: 'Thirteen are refused with 500 -2147024749',
    evidence: ['B', 'I'],
    steps: [
      get(`${wide}?$select=AuthorId,EditorId,${eleven.map((name) => `${name}Id`).join(',')}`, tooMany),
      get(
        `${wide}?$select=Id,${eleven.map((name) => `${name}/Title`).join(',')},Author/Title,Editor/Title&$expand=${eleven.join(',')},Author,Editor`,
        tooMany
      )
    ],
    pnp: refuses(
      ({ items: of }) => of('wide').select('AuthorId', 'EditorId', ...eleven.map((name) => `${name}Id`))(),
      500,
      /-2147024749.*lookup column threshold/
    )
  },
  {
    id: 'lookup-thirteen-unasked',
    says: 'A read without $select touches every lookup column of the list',
    evidence: ['B', 'M'],
    steps: [get(wide, tooMany)],
    pnp: refuses(({ items: of }) => of('wide')(), 500, /lookup column threshold/)
  },
  {
    id: 'lookup-dependent',
    says: 'A further column of a lookup is read through the lookup, and no one writes it',
    evidence: ['P', 'M'],
    steps: [
      get(
        "/web/lists(guid'{list}')/fields/getByInternalNameOrTitle('Circle')?$select=Id",
        {},
        { captured: { circle: 'Id' } }
      ),
      {
        method: 'POST',
        path: "/web/lists(guid'{list}')/fields/addDependentLookupField(displayName='Circle key',primaryLookupFieldId='{circle}',showField='Key')",
        expected: {
          status: 201,
          body: { InternalName: /^Circle_x0020_key/, IsDependentLookup: true, PrimaryFieldId: '{circle}' }
        },
        captured: { dependent: 'InternalName' }
      },
      made({ Title: 'l', CircleId: '{first:number}' }),
      get(`${items}({id})?$select={dependent}/Key&$expand={dependent}`, {
        body: { Circle_x0020_key: { Key: 'first' } }
      }),
      {
        method: 'POST',
        path: "/web/lists(guid'{list}')/fields/getByInternalNameOrTitle('{dependent}')/deleteObject",
        expected: { status: 200 }
      }
    ],
    pnp: gives(
      async ({ list }) => {
        const { fields } = list();
        const { Id } = await fields.getByInternalNameOrTitle('Circle').select('Id')();
        const made = await fields.addDependentLookupField('Circle kind', Id, 'Key');
        await fields.getByInternalNameOrTitle(made.InternalName).delete();
        return made;
      },
      { IsDependentLookup: true, ReadOnlyField: true }
    )
  }
];
