import { get, items, list, made, post, refused } from '../row.ts';
import type { Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';

/** Users, people and what surrounds lists. */
export const endpointRows: readonly Row[] = [
  {
    id: 'current-user',
    says: 'currentUser has an id of this site and a claims login',
    evidence: ['I'],
    pnp: gives(({ sp }) => sp.web.currentUser(), {
      'odata.type': 'SP.User',
      Id: /^\d+$/,
      LoginName: /^i:0#\.f\|membership\|/,
      PrincipalType: 1
    }),
    steps: [
      get('/web/currentUser', {
        body: {
          'odata.type': 'SP.User',
          Id: /^\d+$/,
          LoginName: /^i:0#\.f\|membership\|/,
          PrincipalType: 1,
          IsSiteAdmin: /true|false/,
          UserId: { NameIdIssuer: /^urn:/ }
        }
      })
    ]
  },
  {
    id: 'ensure-user',
    says: 'ensureUser of somebody known answers the same user',
    evidence: ['V'],
    pnp: gives(async ({ sp }) => {
      const { Id, LoginName } = await sp.web.currentUser();
      return (await sp.web.ensureUser(LoginName)).Id === Id;
    }, true),
    steps: [
      get('/web/currentUser', {}, { captured: { me: 'Id', login: 'LoginName' } }),
      post('/web/ensureUser', { logonName: '{login}' }, { status: 200, body: { Id: '{me:number}' } })
    ]
  },
  {
    id: 'ensure-nobody',
    says: 'ensureUser of nobody says that the user could not be found',
    evidence: ['I'],
    pnp: refuses(
      ({ sp }) => sp.web.ensureUser('i:0#.f|membership|nobody@nowhere.example'),
      404,
      /The specified user .+nobody@nowhere\.example could not be found\./
    ),
    steps: [
      post(
        '/web/ensureUser',
        { logonName: 'i:0#.f|membership|nobody@nowhere.example' },
        refused(
          404,
          '-2146232832, Microsoft.SharePoint.SPException',
          /^The specified user i:0#\.f\|membership\|nobody@nowhere\.example could not be found\.$/
        )
      )
    ]
  },
  {
    id: 'my-profile',
    says: 'GetMyProperties answers the account and properties as keys and values',
    evidence: ['I'],
    pnp: gives(({ sp }) => sp.profiles.myProperties(), {
      AccountName: /^i:0#\.f\|/,
      DisplayName: /./,
      UserProfileProperties: /"Key"/
    }),
    steps: [
      get('/sp.userprofiles.peoplemanager/getmyproperties', {
        body: { AccountName: /^i:0#\.f\|/, DisplayName: /./, UserProfileProperties: /"Key"/ }
      })
    ]
  },
  {
    id: 'people-picker',
    says: 'The people picker answers a JSON text inside JSON',
    evidence: ['P'],
    pnp: gives(
      ({ sp }) => sp.profiles.clientPeoplePickerSearchUser({ QueryString: 'e', MaximumEntitySuggestions: 1 }),
      [{ Key: /./, EntityType: /^(?:User|FormsRole|SecGroup|SPGroup|)$/ }]
    ),
    steps: [
      post(
        '/sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser',
        {
          queryParams: {
            QueryString: 'e',
            MaximumEntitySuggestions: 5,
            PrincipalType: 1,
            PrincipalSource: 15,
            AllowEmailAddresses: false,
            AllowMultipleEntities: false
          }
        },
        { status: 200, body: { value: /^\[/ } }
      )
    ]
  },
  {
    id: 'regional-settings',
    says: 'The time zone of the web is to be read',
    evidence: ['P', 'D'],
    pnp: 'PnPjs has no call for it',
    steps: [get('/web/regionalSettings/timeZone', { body: { Id: /^\d+$/, Information: { Bias: /^-?\d+$/ } } })]
  },
  {
    id: 'fields-filtered',
    says: 'fields with a $filter on InternalName answers an empty list for what is not there',
    evidence: ['V'],
    pnp: gives(
      ({ list }) => list().fields.select('InternalName').filter("InternalName eq 'Nope' or InternalName eq 'Score'")(),
      [{ InternalName: 'Score' }]
    ),
    steps: [
      get(`${list}/fields?$filter=InternalName%20eq%20%27Nope%27`, { body: { value: [] } }),
      get(`${list}/fields?$select=InternalName&$filter=InternalName%20eq%20%27Score%27`, {
        body: { value: [{ InternalName: 'Score' }] }
      })
    ]
  },
  {
    id: 'storage-entity-missing',
    says: 'A missing storage entity is 200 with odata.null',
    evidence: ['V'],
    pnp: gives(({ sp }) => sp.web.getStorageEntity('no-such-key'), { 'odata.null': true }),
    steps: [get("/web/getStorageEntity('no-such-key')", { body: { 'odata.null': true } })]
  },
  {
    id: 'changes',
    says: 'getChanges tells an addition, with a token',
    evidence: ['D', 'P'],
    pnp: gives(
      async (pnp) => {
        const { CurrentChangeToken } = await pnp.list().select('CurrentChangeToken')();
        const id = await pnp.added({ Title: 'c' });
        const changes = await pnp.list().getChanges({ Item: true, Add: true, ChangeTokenStart: CurrentChangeToken });
        return { changes, same: changes[0].ItemId === id };
      },
      { changes: [{ ChangeType: 1, ChangeToken: { StringValue: /^1;3;/ } }], same: true }
    ),
    steps: [
      get(`${list}?$select=CurrentChangeToken`, {}, { captured: { token: 'CurrentChangeToken/StringValue' } }),
      made({ Title: 'c' }),
      post(
        `${list}/getChanges`,
        { query: { Item: true, Add: true, ChangeTokenStart: { StringValue: '{token}' } } },
        {
          status: 200,
          body: { value: [{ ChangeType: 1, ItemId: '{id:number}', ChangeToken: { StringValue: /^1;3;/ } }] }
        }
      )
    ]
  },
  {
    id: 'missing-file',
    says: 'A missing file is 404',
    evidence: ['I'],
    pnp: refuses(
      ({ sp, values }) => sp.web.getFileByServerRelativePath(`${values['web']}/SiteAssets/no-such-file.txt`)(),
      404,
      /does not exist/
    ),
    steps: [get("/web/getFileByServerRelativePath(decodedUrl='{web}/SiteAssets/no-such-file.txt')", { status: 404 })]
  },
  {
    id: 'missing-alias',
    says: 'An alias without a value is 400',
    evidence: ['V'],
    pnp: 'PnPjs never sends it',
    steps: [
      get('/web/getList(@a1)', refused(400, /InvalidClientQueryException$/, 'Missing required query string: @a1.'))
    ]
  },
  {
    id: 'attachments-listed',
    says: 'Attachments are listed with their names and addresses',
    evidence: ['D'],
    pnp: gives(
      async ({ made }) => {
        const item = await made({ Title: 'a' });
        await item.attachmentFiles.add('b.txt', 'b');
        return item.attachmentFiles();
      },
      [{ FileName: 'b.txt', ServerRelativeUrl: /\/Attachments\/\d+\/b\.txt$/ }]
    ),
    steps: [
      made({ Title: 'a' }),
      post(`${items}({id})/AttachmentFiles/add(FileName='b.txt')`, 'b', { status: 200 }),
      get(`${items}({id})/AttachmentFiles`, {
        body: { value: [{ FileName: 'b.txt', ServerRelativeUrl: /\/Attachments\/\d+\/b\.txt$/ }] }
      })
    ]
  },
  {
    id: 'feature-not-active',
    says: 'A feature that is not active on the web is 200 and nothing',
    evidence: ['P', 'I'],
    pnp: gives(({ sp }) => sp.web.features.getById('00000000-0000-0000-0000-000000000001')(), { 'odata.null': true }),
    steps: [
      get("/web/features('00000000-0000-0000-0000-000000000001')", { body: { 'odata.null': true } }),
      get("/web/features/getById('00000000-0000-0000-0000-000000000001')", { body: { 'odata.null': true } })
    ]
  },
  {
    id: 'ensure-everyone',
    says: 'ensureUser knows everyone, and everyone except external users: security groups without a mailbox',
    evidence: ['D', 'M'],
    pnp: gives(({ sp }) => sp.web.ensureUser('c:0(.s|true'), {
      LoginName: 'c:0(.s|true',
      PrincipalType: 4,
      Email: ''
    }),
    steps: [
      post('/web/ensureUser', { logonName: 'c:0(.s|true' }, { status: 200, body: { PrincipalType: 4, Email: '' } }),
      post(
        '/web/ensureUser',
        { logonName: 'Everyone except external users' },
        {
          status: 200,
          body: {
            LoginName: /^c:0-\.f\|rolemanager\|spo-grid-all-users\/[0-9a-f-]{36}$/,
            PrincipalType: 4,
            Email: '',
            IsSiteAdmin: false
          }
        }
      )
    ]
  },
  {
    id: 'welcome-page-is-a-file',
    says: 'The page that the web names as its welcome page is a file of the web',
    evidence: ['P', 'M'],
    pnp: gives(
      async ({ sp, values }) => {
        const { WelcomePage } = await sp.web.select('WelcomePage')();
        return sp.web.getFileByServerRelativePath(`${values['web']}/${WelcomePage}`)();
      },
      { Exists: true, Name: /\.aspx$/, UniqueId: /^[0-9a-f-]{36}$/ }
    ),
    steps: [
      get('/web?$select=WelcomePage', {}, { captured: { page: 'WelcomePage' } }),
      get("/web/getFileByServerRelativePath(decodedUrl='{web}/{page}')", {
        body: { Exists: true, ServerRelativeUrl: '{web}/{page}', UniqueId: /^[0-9a-f-]{36}$/ }
      }),
      get("/web/getFileByServerRelativePath(decodedUrl='{web}/{page}')/$value", { text: /^<%@ Page / }),
      get("/web/getFolderByServerRelativePath(decodedUrl='{web}/SitePages')/files?$select=Name&$top=1", {
        body: { value: [{ Name: /\.aspx$/ }] }
      })
    ]
  },
  {
    id: 'library-is-no-list',
    says: 'A library is called otherwise than a list: no List in its item type, its own feature and picture; its files are counted',
    evidence: ['I', 'P'],
    pnp: gives(
      async ({ sp, values }) => {
        const { Id } = await sp.web.lists.add(`Library by PnPjs ${values['stamp']}`, '', 101);
        const library = sp.web.lists.getById(Id);
        await library.rootFolder.files.addUsingPath('a.txt', 'a');
        const told = await library.select('ItemCount', 'EntityTypeName', 'ListItemEntityTypeFullName')();
        await library.delete();
        return told;
      },
      { ItemCount: 1, EntityTypeName: /PnPjs/, ListItemEntityTypeFullName: /^SP\.Data\..*(?<!List)Item$/ }
    ),
    steps: [
      post(
        '/web/lists',
        { Title: 'Library {stamp}', BaseTemplate: 101 },
        {
          body: {
            BaseType: 1,
            EntityTypeName: 'Library_x0020_{stamp}',
            ListItemEntityTypeFullName: 'SP.Data.Library_x0020_{stamp}Item',
            TemplateFeatureId: '00bfea71-e717-4e80-aa17-d0c71b360101',
            ImageUrl: /itdl\.(?:png|gif)/,
            ItemCount: 0
          }
        },
        { captured: { library: 'Id' } }
      ),
      post("/web/lists(guid'{library}')/rootFolder/files/addUsingPath(decodedUrl='a.txt')", 'a', { status: 200 }),
      post(
        "/web/lists(guid'{library}')/rootFolder/addSubFolderUsingPath",
        { leafPath: { DecodedUrl: 'inner' } },
        { status: 200 }
      ),
      get("/web/lists(guid'{library}')?$select=ItemCount", { body: { ItemCount: 2 } }),
      {
        method: 'POST',
        path: "/web/lists(guid'{library}')",
        headers: { 'x-http-method': 'DELETE', 'if-match': '*' },
        expected: { status: 200 }
      },
      get("/web/getFileByServerRelativePath(decodedUrl='{web}/Library {stamp}/a.txt')", { status: 404 })
    ]
  }
];
