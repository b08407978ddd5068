import { get, list, refused } from '../row.ts';
import type { Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const unknown = refused(400, /./, /Nope/);

/** Properties of what is no row: names in any case, types that lack one, what is null. */
export const propertyRows: readonly Row[] = [
  {
    id: 'property-of-some-types',
    says: 'Columns of all types are asked for what only some have: a type without the property leaves it out',
    evidence: ['I'],
    steps: [
      get(`${list}/fields?$select=InternalName,TypeAsString,Choices&$filter=InternalName%20eq%20'Score'`, {
        body: { value: [{ InternalName: 'Score', TypeAsString: 'Number' }] },
        lacks: ['value/0/Choices']
      }),
      get(`${list}/fields?$select=InternalName,Choices,MaxLength&$filter=InternalName%20eq%20'Topics'`, {
        body: { value: [{ Choices: ['Teams', 'Word'] }] },
        lacks: ['value/0/MaxLength']
      }),
      get(`${list}/fields/getByInternalNameOrTitle('Role')?$select=MaxLength,LookupList`, {
        body: { MaxLength: 20 },
        lacks: ['LookupList']
      }),
      get(`${list}?$select=Fields/InternalName,Fields/Choices&$expand=Fields`, {
        lacks: ['Fields/0/Choices']
      }),
      get(`${list}/fields?$select=Nope`, unknown)
    ],
    pnp: gives(
      ({ list: of }) =>
        of().fields.select('InternalName', 'Choices', 'LookupList').filter("InternalName eq 'Topics'")(),
      [{ InternalName: 'Topics', Choices: ['Teams', 'Word'] }]
    )
  },
  {
    id: 'property-of-members',
    says: 'People and groups among members are asked for what only groups have: a person leaves it out',
    evidence: ['I', 'M'],
    steps: [
      get(
        '/web/roleAssignments?$top=1&$expand=Member&$select=Member/Title,Member/OwnerTitle,Member/UserPrincipalName',
        {
          body: { value: [{ Member: { Title: /./ } }] }
        }
      )
    ],
    pnp: gives(
      ({ sp }) => sp.web.roleAssignments.expand('Member').select('Member/Title', 'Member/OwnerTitle').top(1)(),
      [{ Member: { Title: /./ } }]
    )
  },
  {
    id: 'property-any-case',
    says: 'Properties of lists, columns and webs are found in any case, and answered under their own names',
    evidence: ['P', 'I'],
    steps: [
      get(`${list}?$select=ID,title,ROOTFOLDER/serverrelativeurl&$expand=rootFolder`, {
        body: { Id: /^[0-9a-f-]{36}$/, Title: '{title}', RootFolder: { ServerRelativeUrl: /Conformance/ } },
        lacks: ['ID', 'title']
      }),
      get("/web/lists?$select=Id,title&$filter=title%20eq%20'{title}'&$orderby=TITLE%20desc", {
        body: { value: [{ Title: '{title}' }] }
      }),
      get(`${list}/fields?$select=internalname&$filter=internalName%20eq%20'Score'`, {
        body: { value: [{ InternalName: 'Score' }] }
      }),
      get('/web?$select=title,URL', { body: { Title: /./, Url: /^http/ } }),
      get(`${list}?$select=Nope`, unknown),
      get('/web/lists?$filter=nope%20eq%201', { status: 400 })
    ],
    pnp: gives(({ list: of }) => of().select('ID', 'title')(), { Id: /^[0-9a-f-]{36}$/, Title: /./ })
  },
  {
    id: 'property-nested',
    says: 'What stands two steps away is expanded and picked, and lists are found by it',
    evidence: ['P', 'M'],
    steps: [
      get(`${list}?$select=Views/Title,Views/ViewFields/Items&$expand=Views/ViewFields`, {
        body: { Views: [{ Title: /./, ViewFields: { Items: ['LinkTitle'] } }] }
      }),
      get("/web/lists?$select=Id&$expand=RootFolder&$filter=RootFolder/Name%20eq%20'Conformance%20own%20{stamp}'", {
        body: { value: [{ Id: '{own}' }] }
      })
    ],
    pnp: gives(({ list: of }) => of().select('Views/Title', 'Views/ViewFields/Items').expand('Views/ViewFields')(), {
      Views: [{ ViewFields: { Items: ['LinkTitle'] } }]
    })
  },
  {
    id: 'parent-of-a-root-web',
    says: 'ParentWeb of a root web is null, and the rest of the answer comes',
    evidence: ['I', 'P'],
    steps: [
      get('/web?$select=Url,ParentWeb/ServerRelativeUrl&$expand=ParentWeb', {
        body: { Url: /^http/, ParentWeb: null }
      }),
      get('/web/ParentWeb', { body: { 'odata.null': true } })
    ],
    pnp: gives(({ sp }) => sp.web.getParentWeb(), null)
  },
  {
    id: 'folder-paths',
    says: 'Folders and files tell their paths, and a list’s folder the order of its content types',
    evidence: ['P'],
    steps: [
      get(
        "/web/getFolderByServerRelativePath(decodedUrl='{web}/SitePages')?$select=ServerRelativePath,contentTypeOrder",
        {
          body: { ServerRelativePath: { DecodedUrl: '{web}/SitePages' } }
        }
      ),
      get(`${list}/rootFolder?$select=ServerRelativePath,ContentTypeOrder,UniqueContentTypeOrder`, {
        body: {
          ServerRelativePath: { DecodedUrl: /Conformance/ },
          ContentTypeOrder: [{ StringValue: /^0x0100[0-9A-F]{32}$/ }],
          UniqueContentTypeOrder: null
        }
      }),
      get(`${list}?$select=RootFolder/ServerRelativePath,RootFolder/ContentTypeOrder&$expand=RootFolder`, {
        body: { RootFolder: { ServerRelativePath: { DecodedUrl: /Conformance/ }, ContentTypeOrder: [{}] } }
      }),
      get('/web?$select=WelcomePage', {}, { captured: { page: 'WelcomePage' } }),
      get("/web/getFileByServerRelativePath(decodedUrl='{web}/{page}')?$select=ServerRelativePath,ListId,WebId", {
        body: { ServerRelativePath: { DecodedUrl: '{web}/{page}' }, WebId: /^[0-9a-f-]{36}$/ }
      })
    ],
    pnp: gives(({ list: of }) => of().rootFolder.select('ServerRelativePath', 'contentTypeOrder')(), {
      ServerRelativePath: { DecodedUrl: /Conformance/ },
      ContentTypeOrder: [{ StringValue: /^0x0100/ }]
    })
  },
  {
    id: 'property-of-a-user-collection',
    says: 'A collection of people does not know what only groups have',
    evidence: ['M'],
    steps: [get('/web/siteUsers?$select=OwnerTitle', refused(400, /./, /OwnerTitle/))],
    pnp: refuses(({ sp }) => sp.web.siteUsers.select('OwnerTitle')(), 400, /OwnerTitle/)
  }
];
