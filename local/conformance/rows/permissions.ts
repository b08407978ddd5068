import type { VisitorKey } from '../../http.ts';
import { get, items, list, made, merge, own, post, refused, shape } from '../row.ts';
import type { Row, StepOfRow } from '../row.ts';
import { gives, refuses } from '../twin.ts';
import type { ThroughPnp } from '../twin.ts';

const denied = refused(403, '-2147024891, System.UnauthorizedAccessException', /^Access denied\./);
const ownList = "/web/lists(guid'{own}')";
const writeOwn = "/web/lists(guid'{writeOwn}')/items";
const writeNone = "/web/lists(guid'{writeNone}')/items";
const locked = "/web/lists(guid'{locked}')";
const removed = (path: string, status: number, as: VisitorKey): StepOfRow => ({
  as,
  method: 'POST',
  path,
  headers: { 'x-http-method': 'DELETE', 'if-match': '*' },
  expected: { status }
});

/** The masks of SharePoint's own levels, the same everywhere. */
const mask = (as: VisitorKey, High: RegExp | string, Low: RegExp | string): Row => ({
  id: `permission-mask-${as}`,
  says: `EffectiveBasePermissions of the ${as}`,
  evidence: ['D', 'V', 'M'],
  as,
  steps: [
    get(`${list}/EffectiveBasePermissions`, { body: { High, Low } }),
    get(`${list}?$select=EffectiveBasePermissions`, { body: { EffectiveBasePermissions: { High, Low } } })
  ],
  pnp: gives(({ list: of }) => of().getCurrentUserEffectivePermissions(), { High, Low })
});

const reader = async ({ sp, as }: ThroughPnp): Promise<number> =>
  Number((await sp.web.siteUsers.getByLoginName((await as('reader').web.currentUser()).LoginName)()).Id);

/** Who may do what. */
export const permissionRows: readonly Row[] = [
  mask('owner', '2147483647', '4294967295'),
  mask('editor', '432', '1011030767'),
  mask('contributor', '432', '1011028719'),
  mask('reader', '176', '138612833'),
  {
    id: 'permission-editor-bit',
    says: 'The editor has bit 11, Manage Lists, and the contributor has not',
    evidence: ['V', 'P'],
    steps: [
      get(`${list}/EffectiveBasePermissions`, { body: { Low: '1011030767' } }, { as: 'editor' }),
      merge(list, { Description: 'by the editor' }, {}, '*', { as: 'editor' }),
      merge(list, { Description: 'by the contributor' }, denied, '*', { as: 'contributor' })
    ],
    pnp: gives(
      async ({ list: of }) => [
        await of('list', 'editor').currentUserHasPermissions(12),
        await of('list', 'contributor').currentUserHasPermissions(12)
      ],
      [true, false]
    )
  },
  {
    id: 'permission-of-others',
    says: 'getUserEffectivePermissions tells what somebody else may',
    evidence: ['P', 'D'],
    steps: [
      get('/web/currentUser', {}, { as: 'reader', captured: { login: 'LoginName' } }),
      get("/web/lists(guid'{list}')/getUserEffectivePermissions('{login:path}')", {
        body: { High: '176', Low: '138612833' }
      })
    ],
    pnp: gives(
      async (pnp) => {
        const { LoginName } = await pnp.as('reader').web.currentUser();
        return [await pnp.list().userHasPermissions(LoginName, 1), await pnp.list().userHasPermissions(LoginName, 2)];
      },
      [true, false]
    )
  },
  {
    id: 'permission-own-count',
    says: 'ItemCount counts the rows that item-level security hides too',
    evidence: ['M'],
    steps: [
      post(own, { Title: 'counted' }),
      get("/web/lists(guid'{own}')?$select=ItemCount", {}, { captured: { count: 'ItemCount' } }),
      get("/web/lists(guid'{own}')?$select=ItemCount", { body: { ItemCount: '{count:number}' } }, { as: 'contributor' })
    ],
    pnp: gives(async ({ list: of }) => {
      const [all, mine] = [await of('own').select('ItemCount')(), await of('own', 'contributor').select('ItemCount')()];
      return all.ItemCount === mine.ItemCount;
    }, true)
  },
  {
    id: 'permission-own-caml',
    says: 'CAML and the stream hide others’ rows as well',
    evidence: ['M', 'V'],
    steps: [
      post(own, { Title: 'hidden {stamp}' }),
      ...['getItems', 'RenderListDataAsStream'].map((method) =>
        post(
          `/web/lists(guid'{own}')/${method}`,
          {
            [method === 'getItems' ? 'query' : 'parameters']: {
              ViewXml:
                "<View><Query><Where><Eq><FieldRef Name='Title'/><Value Type='Text'>hidden {stamp}</Value></Eq></Where></Query></View>"
            }
          },
          { status: 200, body: method === 'getItems' ? { value: [] } : { Row: [] } },
          { as: 'contributor' }
        )
      )
    ],
    pnp: gives(async (pnp) => {
      const Title = `hid ${pnp.values['stamp']}`;
      await pnp.added({ Title }, 'own');
      const ViewXml = `<View><Query><Where><Eq><FieldRef Name='Title'/><Value Type='Text'>${Title}</Value></Eq></Where></Query></View>`;
      return pnp.list('own', 'contributor').getItemsByCAMLQuery({ ViewXml });
    }, [])
  },
  {
    id: 'permission-write-own',
    says: 'WriteSecurity 2 shows others’ rows and lets nobody but their authors change or delete them',
    evidence: ['D', 'V'],
    steps: [
      made({ Title: 'of the owner' }, 'theirs', writeOwn),
      get(`${writeOwn}({theirs})?$select=Title`, { body: { Title: 'of the owner' } }, { as: 'contributor' }),
      merge(`${writeOwn}({theirs})`, { Title: 'x' }, denied, '*', { as: 'contributor' }),
      removed(`${writeOwn}({theirs})`, 403, 'contributor'),
      post(writeOwn, { Title: 'mine' }, {}, { as: 'contributor', captured: { mine: 'Id' } }),
      merge(`${writeOwn}({mine})`, { Title: 'still mine' }, {}, '*', { as: 'contributor' }),
      merge(`${writeOwn}({mine})`, { Title: 'by the editor' }, {}, '*', { as: 'editor' })
    ],
    pnp: refuses(
      async (pnp) => {
        const id = await pnp.added({ Title: 'of the owner' }, 'writeOwn');
        return pnp.item(id, 'writeOwn', 'contributor').update({ Title: 'x' });
      },
      403,
      /Access denied/
    )
  },
  {
    id: 'permission-write-none',
    says: 'WriteSecurity 4 lets contributors add, and change nothing, not their own either',
    evidence: ['V', 'M'],
    steps: [
      post(writeNone, { Title: 'mine' }, {}, { as: 'contributor', captured: { mine: 'Id' } }),
      merge(`${writeNone}({mine})`, { Title: 'x' }, denied, '*', { as: 'contributor' }),
      merge(`${writeNone}({mine})`, { Title: 'by the editor' }, {}, '*', { as: 'editor' })
    ],
    pnp: refuses(
      async ({ made: pnpMade }) =>
        (await pnpMade({ Title: 'mine' }, 'writeNone', 'contributor')).update({ Title: 'x' }),
      403,
      /Access denied/
    )
  },
  {
    id: 'permission-read-security-value',
    says: 'ReadSecurity and WriteSecurity are read when they are named, and take only their own numbers',
    evidence: ['D', 'M'],
    steps: [
      get("/web/lists(guid'{own}')?$select=ReadSecurity,WriteSecurity", {
        body: { ReadSecurity: 2, WriteSecurity: 2 }
      }),
      merge("/web/lists(guid'{own}')", { ReadSecurity: 7 }, { status: 400 })
    ],
    pnp: gives(({ list: of }) => of('own').select('ReadSecurity', 'WriteSecurity')(), {
      ReadSecurity: 2,
      WriteSecurity: 2
    })
  },
  {
    id: 'permission-trimmed',
    says: 'A list that somebody may not see is not there: 404 by id and by title, and not among the lists',
    evidence: ['V', 'M'],
    steps: [
      get(
        `${locked}?$select=Title,HasUniqueRoleAssignments`,
        { body: { HasUniqueRoleAssignments: true } },
        { captured: { secret: 'Title' } }
      ),
      get(locked, { status: 404 }, { as: 'contributor' }),
      get("/web/lists/getByTitle('{secret}')", { status: 404 }, { as: 'contributor' }),
      get(`${locked}/items`, { status: 404 }, { as: 'reader' }),
      get(
        '/web/lists?$select=Title&$filter=Title%20eq%20%27{secret}%27',
        { body: { value: [] } },
        { as: 'contributor' }
      )
    ],
    pnp: refuses(({ list: of }) => of('locked', 'contributor')(), 404, /List does not exist/)
  },
  {
    id: 'permission-inheritance',
    says: 'Inheritance is broken, an assignment added and removed, and inheritance restored',
    evidence: ['D', 'P'],
    steps: [
      get('/web/currentUser', {}, { as: 'reader', captured: { reader: 'Id' } }),
      post(`${shape}/breakRoleInheritance(copyRoleAssignments=true,clearSubscopes=true)`, undefined, { status: 200 }),
      post(`${shape}/items`, { Title: 'x' }, denied, { as: 'reader' }),
      post(`${shape}/roleAssignments/addRoleAssignment(principalid={reader},roledefid=1073741827)`, undefined, {
        status: 200
      }),
      post(`${shape}/items`, { Title: 'x' }, {}, { as: 'reader' }),
      get(`${shape}/roleAssignments({reader})?$expand=Member,RoleDefinitionBindings`, {
        body: { PrincipalId: '{reader:number}', RoleDefinitionBindings: [{ Id: 1073741827, RoleTypeKind: 3 }] }
      }),
      post(`${shape}/roleAssignments/removeRoleAssignment(principalid={reader},roledefid=1073741827)`, undefined, {
        status: 200
      }),
      post(`${shape}/items`, { Title: 'x' }, denied, { as: 'reader' }),
      post(`${shape}/resetRoleInheritance`, undefined, { status: 200 }),
      get(`${shape}?$select=HasUniqueRoleAssignments`, { body: { HasUniqueRoleAssignments: false } })
    ],
    pnp: gives(
      async (pnp) => {
        const shared = pnp.list('shape');
        const id = await reader(pnp);
        await shared.breakRoleInheritance(true, true);
        await shared.roleAssignments.add(id, 1073741827);
        const bindings = await shared.roleAssignments.getById(id).bindings();
        const may = await pnp.list('shape', 'reader').currentUserHasPermissions(2);
        await shared.roleAssignments.remove(id, 1073741827);
        const after = await pnp.list('shape', 'reader').currentUserHasPermissions(2);
        await shared.resetRoleInheritance();
        return [bindings[0].Id, may, after];
      },
      [1073741827, true, false]
    )
  },
  {
    id: 'permission-inherited-write',
    says: 'Assignments of a list that inherits are not written',
    evidence: ['M'],
    steps: [
      post(`${list}/roleAssignments/addRoleAssignment(principalid=3,roledefid=1073741827)`, undefined, { status: 400 })
    ],
    pnp: refuses(async (pnp) => pnp.list().roleAssignments.add(await reader(pnp), 1073741827), 400, /inherits/)
  },
  {
    id: 'permission-inheritance-denied',
    says: 'Who may not manage permissions breaks no inheritance',
    evidence: ['D'],
    steps: [
      post(`${list}/breakRoleInheritance(copyRoleAssignments=true,clearSubscopes=true)`, undefined, denied, {
        as: 'editor'
      }),
      post(`${list}/breakRoleInheritance(copyRoleAssignments=true,clearSubscopes=true)`, undefined, denied, {
        as: 'contributor'
      })
    ],
    pnp: refuses(({ list: of }) => of('list', 'editor').breakRoleInheritance(true), 403, /Access denied/)
  },
  {
    id: 'own-rows-design',
    says: 'Whoever has Design on a list sees and changes all rows, whichever permission it is that sees through',
    evidence: ['V', 'D'],
    pnp: gives(
      async (pnp) => {
        const id = await pnp.added({ Title: 'of the contributor' }, 'own', 'contributor');
        const handler = await reader(pnp);
        await pnp.list('own').breakRoleInheritance(true);
        await pnp.list('own').roleAssignments.add(handler, 1073741828);
        const seen = await pnp.item(id, 'own', 'reader').select('Title')();
        await pnp.list('own').resetRoleInheritance();
        return seen;
      },
      { Title: 'of the contributor' }
    ),
    steps: [
      post(own, { Title: 'of the contributor' }, {}, { as: 'contributor', captured: { id: 'Id' } }),
      get('/web/currentUser', {}, { as: 'reader', captured: { reader: 'Id' } }),
      get(`${own}({id})`, { status: 404 }, { as: 'reader' }),
      post(`${ownList}/breakRoleInheritance(copyRoleAssignments=true,clearSubscopes=false)`, undefined, {
        status: 200
      }),
      post(`${ownList}/roleAssignments/addRoleAssignment(principalId={reader},roleDefId=1073741828)`, undefined, {
        status: 200
      }),
      get(`${own}({id})`, {}, { as: 'reader' }),
      merge(`${own}({id})`, { Title: 'by a handler' }, {}, '*', { as: 'reader' }),
      get(`${ownList}/EffectiveBasePermissions`, { body: { High: '432', Low: '1012866047' } }, { as: 'reader' }),
      post(`${ownList}/resetRoleInheritance`, undefined, { status: 200 })
    ]
  },
  {
    id: 'permission-role-definitions',
    says: 'The permission levels have the same ids on every site',
    evidence: ['D', 'I'],
    steps: [
      get('/web/roleDefinitions/getById(1073741827)', {
        body: { Id: 1073741827, RoleTypeKind: 3, BasePermissions: { High: '432', Low: '1011028719' } }
      }),
      get('/web/roleDefinitions/getByType(2)', { body: { Id: 1073741826 } }),
      get('/web/roleDefinitions/getByType(4)', {
        body: { Id: 1073741828, Order: 32, BasePermissions: { High: '432', Low: '1012866047' } }
      })
    ],
    pnp: gives(({ sp }) => sp.web.roleDefinitions.getByType(3)(), { Id: 1073741827 })
  },
  {
    id: 'permission-reader-reads',
    says: 'A reader reads lists, columns and views, and changes none of them',
    evidence: ['D'],
    as: 'reader',
    steps: [
      get(`${list}/fields?$top=1`, {}),
      get(`${list}/views`, {}),
      merge(`${list}/views/getByTitle('All Items')`, { RowLimit: 5 }, { status: 403 }),
      post('/web/lists', { Title: 'Conformance of a reader', BaseTemplate: 100 }, denied)
    ],
    pnp: refuses(({ sp }) => sp.web.lists.add('Conformance of a reader'), 403, /Access denied/)
  },
  {
    id: 'permission-contributor-lists',
    says: 'A contributor makes and deletes no list; an editor may',
    evidence: ['D'],
    steps: [
      post('/web/lists', { Title: 'Conformance of a contributor', BaseTemplate: 100 }, denied, { as: 'contributor' }),
      post(
        '/web/lists',
        { Title: 'Conformance of an editor {stamp}', BaseTemplate: 100 },
        {},
        { as: 'editor', captured: { made: 'Id' } }
      ),
      removed("/web/lists(guid'{made}')", 403, 'contributor'),
      removed("/web/lists(guid'{made}')", 200, 'editor')
    ],
    pnp: gives(async ({ as, values }) => {
      const { Id } = await as('editor').web.lists.add(`Conformance of the editor ${values['stamp']}`);
      const refusal = await as('contributor')
        .web.lists.getById(Id)
        .delete()
        .catch(({ status }: { status: number }) => status);
      await as('editor').web.lists.getById(Id).delete();
      return refusal;
    }, 403)
  },
  {
    id: 'permission-digest-of-another',
    says: 'The digest of somebody else is no digest',
    evidence: ['M'],
    steps: [
      post(
        '/contextinfo',
        undefined,
        { status: 200 },
        { as: 'contributor', bare: true, captured: { theirs: 'FormDigestValue' } }
      ),
      post(items, { Title: 'x' }, refused(403, /^-2130575251/, /security validation/), {
        bare: true,
        headers: { 'x-requestdigest': '{theirs}' }
      })
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'permission-digest-expired',
    says: 'A digest that has expired is refused with a number of its own; clients renew it on this one and on that of none',
    evidence: ['V', 'I'],
    onlyHere: 'a tenant’s digest lives for half an hour',
    steps: [
      post(items, { Title: 'x' }, refused(403, /^-2130575252/, /timed out/), {
        headers: { 'x-local-fault': 'digest-expired' }
      })
    ],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'permission-bearer',
    says: 'Who brings a token needs no digest',
    evidence: ['V', 'D'],
    onlyHere: 'it would take a real token of the tenant',
    steps: [post(items, { Title: 'x' }, {}, { bare: true, headers: { authorization: 'Bearer any' } })],
    pnp: 'PnPjs never sends it'
  },
  {
    id: 'permission-outsider-writes',
    says: 'Who has no right on the site is refused with 403 wherever they ask, never with 401',
    evidence: ['I', 'P'],
    as: 'outsider',
    steps: [
      get(`${items}?$top=1`, { status: 403 }),
      get(list, { status: 403 }),
      get('/web/currentUser', { status: 403 })
    ],
    pnp: refuses(({ items: of }) => of()(), 403, /Access denied/)
  }
];
