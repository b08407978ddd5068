import { get, post } from '../row.ts';
import type { Row } from '../row.ts';
import { gives, refuses } from '../twin.ts';

const someone = get(
  '/web/currentUser',
  {},
  {
    as: 'contributor',
    captured: { them: 'Id', login: 'LoginName', mail: 'Email', name: 'Title' }
  }
);

/** Users of the site, profiles and groups. */
export const peopleRows: readonly Row[] = [
  {
    id: 'people-ids-of-site',
    says: 'The same person is found by id, by mail and by login, with the id of this site',
    evidence: ['P', 'I'],
    steps: [
      someone,
      get('/web/getUserById({them})', { body: { LoginName: '{login}' } }),
      get("/web/siteUsers/getByEmail('{mail}')", { body: { Id: '{them:number}' } }),
      get("/web/siteUsers/getByLoginName('{login:path}')", { body: { Id: '{them:number}' } }),
      get("/web/siteUsers('{login:path}')", { body: { Id: '{them:number}' } }),
      get('/web/siteUsers({them})', { body: { Id: '{them:number}' } })
    ],
    pnp: gives(async ({ sp, as }) => {
      const { Id, Email, LoginName } = await as('contributor').web.currentUser();
      const found = [
        await sp.web.getUserById(Id)(),
        await sp.web.siteUsers.getByEmail(Email)(),
        await sp.web.siteUsers.getByLoginName(LoginName)(),
        await sp.web.siteUsers.getById(Id)()
      ];
      return found.every((one) => one.Id === Id);
    }, true)
  },
  {
    id: 'people-ensure-forms',
    says: 'ensureUser takes a mail and a claims login, and answers the login',
    evidence: ['V'],
    steps: [
      someone,
      post(
        '/web/ensureUser',
        { logonName: '{mail}' },
        { status: 200, body: { Id: '{them:number}', LoginName: '{login}' } }
      ),
      post('/web/ensureUser', { logonName: '{login}' }, { status: 200, body: { Id: '{them:number}' } })
    ],
    pnp: gives(async ({ sp, as }) => {
      const { Email, Id } = await as('contributor').web.currentUser();
      return (await sp.web.ensureUser(Email)).Id === Id;
    }, true)
  },
  {
    id: 'people-missing-user',
    says: 'A user whom the site does not know is 404',
    evidence: ['M'],
    steps: [get('/web/getUserById(99999)', { status: 404 })],
    pnp: refuses(({ sp }) => sp.web.getUserById(99999)(), 404, /User cannot be found/)
  },
  {
    id: 'people-profile-of-another',
    says: 'A profile is read by its account, and one property of it by its name',
    evidence: ['I', 'C'],
    steps: [
      someone,
      get("/sp.userprofiles.peoplemanager/getpropertiesfor('{login:path}')", {
        body: { AccountName: '{login}', DisplayName: '{name}' }
      }),
      get(
        "/sp.userprofiles.peoplemanager/getuserprofilepropertyfor(accountname='{login:path}',%20propertyname='AccountName')",
        {
          body: { value: '{login}' }
        }
      )
    ],
    pnp: gives(
      async ({ sp, as }) => {
        const { LoginName } = await as('contributor').web.currentUser();
        const { AccountName } = await sp.profiles.getPropertiesFor(LoginName);
        return [
          AccountName === LoginName,
          (await sp.profiles.getUserProfilePropertyFor(LoginName, 'AccountName')) === LoginName
        ];
      },
      [true, true]
    )
  },
  {
    id: 'people-unknown-profile',
    says: 'The profile of nobody is 200 with odata.null',
    evidence: ['M'],
    steps: [
      get("/sp.userprofiles.peoplemanager/getpropertiesfor('i:0%23.f%7Cmembership%7Cnobody@nowhere.example')", {
        body: { 'odata.null': true }
      })
    ],
    pnp: gives(({ sp }) => sp.profiles.getPropertiesFor('i:0#.f|membership|nobody@nowhere.example'), {
      'odata.null': true
    })
  },
  {
    id: 'people-profile-properties',
    says: 'Properties of a profile come as keys and values, the department and the languages among them',
    evidence: ['I'],
    steps: [
      get('/sp.userprofiles.peoplemanager/getmyproperties', {
        text: /"Key":"Department","Value":"[^"]*","ValueType":"Edm\.String"/
      })
    ],
    pnp: gives(async ({ sp }) => {
      const { UserProfileProperties } = await sp.profiles.myProperties();
      return (UserProfileProperties as readonly { readonly Key: string }[]).some(({ Key }) => Key === 'Department');
    }, true)
  },
  {
    id: 'people-groups',
    says: 'Groups are found by id and by name, with their members',
    evidence: ['P'],
    steps: [
      get(
        '/web/associatedMemberGroup',
        { body: { PrincipalType: 8, 'odata.type': 'SP.Group' } },
        { captured: { group: 'Id', called: 'LoginName' } }
      ),
      get('/web/siteGroups({group})', { body: { LoginName: '{called}' } }),
      get("/web/siteGroups/getByName('{called:path}')", { body: { Id: '{group:number}' } }),
      get('/web/siteGroups/getById({group})/users', { body: { value: /PrincipalType|^\[\]$/ } })
    ],
    pnp: gives(
      async ({ sp }) => {
        const { Id, LoginName } = await sp.web.associatedMemberGroup();
        const members = await sp.web.siteGroups.getById(Id).users();
        return [(await sp.web.siteGroups.getByName(LoginName)()).Id === Id, Array.isArray(members)];
      },
      [true, true]
    )
  },
  {
    id: 'people-my-groups',
    says: 'The groups of the current user are to be read',
    evidence: ['P'],
    as: 'contributor',
    steps: [
      get('/web/currentUser/groups', { body: { value: /^\[/ } }),
      get('/web/currentUser?$expand=Groups', { body: { Groups: /^\[/ } })
    ],
    pnp: gives(async ({ sp }) => Array.isArray(await sp.web.currentUser.groups()), true)
  },
  {
    id: 'people-picker-part',
    says: 'The picker finds by a part of the name, and each found has a key, a text and a mail',
    evidence: ['P', 'I'],
    steps: [
      post(
        '/sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser',
        { queryParams: { QueryString: 'o', MaximumEntitySuggestions: 2, PrincipalType: 1, PrincipalSource: 15 } },
        {
          status: 200,
          body: {
            value: /^\[\{"Key":"i:0#\.f\|membership\|[^"]+"(?=.*"DisplayText")(?=.*"EntityData":\{)(?=.*"Email")/
          }
        }
      )
    ],
    pnp: gives(
      async ({ sp }) =>
        (await sp.profiles.clientPeoplePickerSearchUser({ QueryString: 'o', MaximumEntitySuggestions: 2 })).length > 0,
      true
    )
  },
  {
    id: 'people-information-list',
    says: 'A user that a row names is a row of the user information list',
    evidence: ['I'],
    steps: [
      someone,
      get('/web/siteUsers?$select=Id,Title&$filter=Id%20eq%20{them}', {
        body: { value: [{ Id: '{them:number}', Title: '{name}' }] }
      })
    ],
    pnp: gives(async ({ sp, as }) => {
      const { Id } = await as('contributor').web.currentUser();
      return (await sp.web.siteUsers.filter(`Id eq ${Id}`)()).length;
    }, 1)
  }
];
