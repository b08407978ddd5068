import { everyoneLogin } from '../site/everyone.ts';
import type { Principal } from '../site/userRow.ts';
import { siteGroups } from '../site/people.ts';
import { accessDenied, invalidRequest, propertyNotOfType, spException, userNotFound } from '../site/refusal.ts';
import { isoSeconds } from '../site/zone.ts';
import { permission } from '../site/permissions.ts';
import type { Site } from '../site/site.ts';
import type { Answer, Call } from './call.ts';
import { collectionOptions, entityAnswer, feedAnswer } from './entity.ts';
import { action, step } from './kind.ts';
import type { Described, Kind } from './kind.ts';
import type { Value } from './shape.ts';

const accountOf = (login: string): string => login.slice(login.lastIndexOf('|') + 1);

/** SP.User as currentuser and siteusers give it. */
export const describeUser = (user: Principal, call: Call): Described => ({
  type: 'SP.User',
  path: `Web/GetUserById(${user.id})`,
  properties: {
    Id: user.id,
    IsHiddenInUI: false,
    LoginName: user.login,
    Title: user.title,
    // 4 a security group, which claims for everyone count as.
    PrincipalType: user.isEveryone ? 4 : 1,
    Email: user.email,
    Expiration: '',
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: false,
    IsSiteAdmin: user.isSiteAdmin,
    UserId: user.isEveryone
      ? null
      : {
          kind: 'complex',
          type: 'SP.UserIdInfo',
          properties: { NameId: nameIdOf(user.login), NameIdIssuer: 'urn:federation:microsoftonline' }
        },
    UserPrincipalName: user.isEveryone ? null : accountOf(user.login)
  },
  onRequest: {
    Groups: (): Value => ({
      kind: 'feed',
      set: 'SP.ApiData.Groups',
      entities: call.site.people
        .groupsOf(user.id)
        .flatMap((id) => call.site.people.principal(id) ?? [])
        .map((group) => ({ kind: 'entity', ...describeGroup(group, call) }))
    })
  }
});

/** A made-up but steady passport id: sixteen hexadecimal digits from the login. */
const nameIdOf = (login: string): string => {
  let hash = 0xcbf29ce484222325n;
  for (const letter of login)
    hash = ((hash ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
};

/** What a group decides about its members. */
interface GroupSettings {
  readonly AllowMembersEditMembership: boolean;
  readonly AllowRequestToJoinLeave: boolean;
  readonly AutoAcceptRequestToJoinLeave: boolean;
  readonly OnlyAllowMembersViewMembership: boolean;
  readonly RequestToJoinLeaveEmailSetting: string;
}

const usualSettings: GroupSettings = {
  AllowMembersEditMembership: false,
  AllowRequestToJoinLeave: false,
  AutoAcceptRequestToJoinLeave: false,
  OnlyAllowMembersViewMembership: false,
  RequestToJoinLeaveEmailSetting: ''
};

const settingsOf = ({ id }: Principal, call: Call): GroupSettings => ({
  ...usualSettings,
  ...(JSON.parse(call.site.people.groupSettings(id) ?? '{}') as Partial<GroupSettings>)
});

const isMember = ({ id }: Principal, call: Call): boolean =>
  call.user !== undefined && call.site.people.groupsOf(call.user).includes(id);

const maySeeMembers = (group: Principal, call: Call): boolean =>
  !settingsOf(group, call).OnlyAllowMembersViewMembership ||
  isMember(group, call) ||
  call.may(permission.managePermissions);

const mayEditMembers = (group: Principal, call: Call): boolean =>
  call.may(permission.managePermissions) ||
  (settingsOf(group, call).AllowMembersEditMembership && isMember(group, call));

/** The members of a group, for whoever may see them. */
const membersSeen = (group: Principal, call: Call): readonly Principal[] => {
  if (!maySeeMembers(group, call)) throw accessDenied();
  return call.site.people.membersOf(group.id);
};

const needsMembers = (group: Principal, call: Call): void => {
  if (!mayEditMembers(group, call)) throw accessDenied();
};

/** SP.Group as sitegroups gives it. */
export const describeGroup = (group: Principal, call: Call): Described => {
  const owners = call.site.people.principal(siteGroups[0].id);
  const settings = settingsOf(group, call);
  return {
    type: 'SP.Group',
    path: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: 8,
      AllowMembersEditMembership: settings.AllowMembersEditMembership,
      AllowRequestToJoinLeave: settings.AllowRequestToJoinLeave,
      AutoAcceptRequestToJoinLeave: settings.AutoAcceptRequestToJoinLeave,
      Description: group.description === '' ? null : group.description,
      OnlyAllowMembersViewMembership: settings.OnlyAllowMembersViewMembership,
      OwnerTitle: owners?.title ?? '',
      RequestToJoinLeaveEmailSetting: settings.RequestToJoinLeaveEmailSetting
    },
    onRequest: {
      CanCurrentUserEditMembership: () => mayEditMembers(group, call),
      CanCurrentUserManageGroup: () => call.may(permission.managePermissions),
      CanCurrentUserViewMembership: () => maySeeMembers(group, call),
      Users: (): Value => ({
        kind: 'feed',
        set: 'SP.ApiData.Users',
        entities: membersSeen(group, call).map((user) => ({ kind: 'entity', ...describeUser(user, call) }))
      })
    }
  };
};

const userMissing = (): Error => spException(404, -2146232832, 'User cannot be found.');

const principalOf = (site: Site, id: number | undefined, isGroup: boolean): Principal => {
  const found = id === undefined ? undefined : site.people.principal(id);
  if (found === undefined || found.isGroup !== isGroup || found.isDeleted)
    throw isGroup ? spException(500, -2146232832, 'Group cannot be found.') : userMissing();
  return found;
};

/** One person the site knows. */
export const userKind: Kind<Principal> = {
  name: 'user',
  describe: describeUser,
  verbs: { GET: { answer: (user, call) => entityAnswer(describeUser(user, call), call) } },
  steps: {
    groups: step(
      'groups',
      () => userGroupsKind,
      (user) => user
    )
  },
  unbuilt: ['alerts', 'userId']
};

const userGroupsKind: Kind<Principal> = {
  name: 'groups of a user',
  verbs: {
    GET: {
      answer: (user, call) => {
        const groups = call.site.people.groupsOf(user.id).map((id) => principalOf(call.site, id, true));
        return feedAnswer(
          groups.map((group) => describeGroup(group, call)),
          'SP.ApiData.Groups',
          call
        );
      },
      options: collectionOptions
    }
  },
  steps: {}
};

export const userById = step(
  'getUserById(9)',
  () => userKind,
  (_: unknown, given, call) => principalOf(call.site, given.number(0, 'userId'), false)
);

const byLogin = step<unknown, Principal>(
  'siteUsers(@login)',
  () => userKind,
  (_, given, call) =>
    typeof given.value(0, 'loginName') === 'number'
      ? principalOf(call.site, given.number(0, 'id'), false)
      : principalOf(call.site, call.site.people.idOf(given.text(0, 'loginName')), false)
);

const added = (call: Call): Answer => {
  call.need(permission.managePermissions);
  const user = ensuredUser(String(call.json()['LoginName'] ?? ''), call);
  return { ...entityAnswer(describeUser(user, call), call), status: 201 };
};

const removed = (id: number | undefined, call: Call): Answer => {
  call.need(permission.managePermissions);
  const user = principalOf(call.site, id, false);
  call.site.transaction(() => call.site.people.removeUser(user.id));
  return {};
};

/** The people a site knows. */
export const siteUsersKind: Kind<unknown> = {
  name: 'site users',
  verbs: {
    GET: {
      answer: (_, call) =>
        feedAnswer(
          call.site.people.principals('users').map((user) => describeUser(user, call)),
          'SP.ApiData.Users',
          call
        ),
      options: collectionOptions
    },
    POST: { answer: (_, call) => added(call) }
  },
  steps: {
    removebyid: action('removeById(9)', 'POST', (_, given, call) => removed(given.number(0, 'id'), call)),
    removebyloginname: action('removeByLoginName(@login)', 'POST', (_, given, call) =>
      removed(call.site.people.idOf(given.text(0, 'loginName')), call)
    ),
    getbyid: step(
      'getById(9)',
      () => userKind,
      (_, given, call) => principalOf(call.site, given.number(0, 'id'), false)
    ),
    getbyemail: step(
      'getByEmail(@mail)',
      () => userKind,
      (_, given, call) => {
        const asked = given.text(0, 'email').toLowerCase();
        const found = call.site.people.principals('users').find(({ email }) => email.toLowerCase() === asked);
        return principalOf(call.site, found?.id, false);
      }
    ),
    getbyloginname: step(
      'getByLoginName(@login)',
      () => userKind,
      (_, given, call) => principalOf(call.site, call.site.people.idOf(given.text(0, 'loginName')), false)
    )
  },
  byKey: byLogin
};

const groupMembersKind: Kind<Principal> = {
  name: 'users of a group',
  verbs: {
    GET: {
      answer: (group, call) =>
        feedAnswer(
          membersSeen(group, call).map((user) => describeUser(user, call)),
          'SP.ApiData.Users',
          call
        ),
      options: collectionOptions
    },
    POST: {
      answer: (group, call) => {
        needsMembers(group, call);
        const login = String(call.json()['LoginName'] ?? '');
        const user = ensuredUser(login, call);
        call.site.transaction(() => call.site.people.join(group.id, user.id));
        return { ...entityAnswer(describeUser(user, call), call), status: 201 };
      }
    }
  },
  steps: {
    getbyid: step(
      'getById(9)',
      () => userKind,
      (_, given, call) => principalOf(call.site, given.number(0, 'id'), false)
    ),
    removebyid: action('removeById(9)', 'POST', (group: Principal, given, call) => {
      needsMembers(group, call);
      call.site.transaction(() => call.site.people.leave(group.id, given.number(0, 'id')));
      return {};
    }),
    removebyloginname: action('removeByLoginName(@login)', 'POST', (group: Principal, given, call) => {
      needsMembers(group, call);
      const user = principalOf(call.site, call.site.people.idOf(given.text(0, 'loginName')), false);
      call.site.transaction(() => call.site.people.leave(group.id, user.id));
      return {};
    })
  }
};

/** One group of the site. */
const groupKind: Kind<Principal> = {
  name: 'group',
  describe: describeGroup,
  verbs: {
    GET: { answer: (group, call) => entityAnswer(describeGroup(group, call), call) },
    MERGE: {
      answer: (group, call) => {
        call.need(permission.managePermissions);
        const { title = group.title, description = group.description, settings } = groupBody(call.json());
        checkFree(title, group.id, call);
        call.site.transaction(() => {
          call.site.people.changeGroup(group.id, title, description);
          keepSettings(group.id, { ...settingsOf(group, call), ...settings }, call);
        });
        return { status: 204 };
      },
      lacks: 'requests to join are kept, but nobody can make one'
    }
  },
  steps: {
    users: step(
      'users',
      () => groupMembersKind,
      (group) => group
    ),
    // The owners' group owns every group here.
    owner: step(
      'owner',
      () => groupKind,
      (_, _given, call) => principalOf(call.site, siteGroups[0].id, true)
    )
  },
  unbuilt: ['setUserAsOwner']
};

const keepSettings = (id: number, settings: GroupSettings, call: Call): void =>
  call.site.people.setGroupSettings(id, JSON.stringify(settings));

const groupBody = (
  body: Readonly<Record<string, unknown>>
): { readonly title?: string; readonly description?: string; readonly settings: Partial<GroupSettings> } => {
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    if (['Title', 'Description', '__metadata'].includes(name) || name.includes('odata.')) continue;
    if (!Object.hasOwn(usualSettings, name)) throw propertyNotOfType(name, 'SP.Group');
    const usual = usualSettings[name as keyof GroupSettings];
    if (value !== null && typeof value !== typeof usual)
      throw invalidRequest(
        `Cannot convert a primitive value to the expected type 'Edm.${typeof usual === 'boolean' ? 'Boolean' : 'String'}'. See the inner exception for more details.`
      );
    settings[name] = value ?? usual;
  }
  const { Title, Description } = body;
  return {
    ...(typeof Title === 'string' ? { title: Title.trim() } : {}),
    ...(typeof Description === 'string' ? { description: Description } : {}),
    settings
  };
};

/** A group needs a name that no other has. */
const checkFree = (title: string, own: number | undefined, call: Call): void => {
  if (title === '')
    throw spException(400, -2147024809, 'The group name is empty, or you are using one of these characters.');
  const other = call.site.people
    .principals('groups')
    .find((group) => group.title.toLowerCase() === title.toLowerCase());
  if (other !== undefined && other.id !== own)
    throw spException(500, -2130575293, 'The specified name is already in use.\n\nPlease try again with a new name.');
};

const groupAdded = (call: Call): Answer => {
  call.need(permission.managePermissions);
  const { title = '', description = '', settings } = groupBody(call.json());
  checkFree(title, undefined, call);
  const id = call.site.transaction(() => {
    const added = call.site.people.addGroup(title, description, isoSeconds(call.now), call.writer);
    keepSettings(added, { ...usualSettings, ...settings }, call);
    return added;
  });
  return { ...entityAnswer(describeGroup(principalOf(call.site, id, true), call), call), status: 201 };
};

const groupRemoved = (group: Principal, call: Call): Answer => {
  call.need(permission.managePermissions);
  call.site.transaction(() => call.site.people.removeGroup(group.id));
  return {};
};

const groupByName = (name: string, call: Call): Principal => {
  const asked = name.toLowerCase();
  const found = call.site.people.principals('groups').find(({ title }) => title.toLowerCase() === asked);
  return principalOf(call.site, found?.id, true);
};

/** A group of the site by the role it stands for. */
export const associatedGroup = (signature: string, role: (typeof siteGroups)[number]['role']) =>
  step<unknown, Principal>(
    signature,
    () => groupKind,
    (_, _given, call) => principalOf(call.site, siteGroups.find((group) => group.role === role)?.id, true)
  );

/** The groups of the site. */
export const siteGroupsKind: Kind<unknown> = {
  name: 'site groups',
  verbs: {
    GET: {
      answer: (_, call) =>
        feedAnswer(
          call.site.people.principals('groups').map((group) => describeGroup(group, call)),
          'SP.ApiData.Groups',
          call
        ),
      options: collectionOptions
    },
    POST: { answer: (_, call) => groupAdded(call) }
  },
  steps: {
    removebyid: action('removeById(5)', 'POST', (_, given, call) =>
      groupRemoved(principalOf(call.site, given.number(0, 'id'), true), call)
    ),
    removebyloginname: action('removeByLoginName(@name)', 'POST', (_, given, call) =>
      groupRemoved(groupByName(given.text(0, 'loginName'), call), call)
    ),
    getbyid: step(
      'getById(5)',
      () => groupKind,
      (_, given, call) => principalOf(call.site, given.number(0, 'id'), true)
    ),
    getbyname: step(
      'getByName(@name)',
      () => groupKind,
      (_, given, call) => groupByName(given.text(0, 'name'), call)
    )
  },
  byKey: step(
    'siteGroups(5)',
    () => groupKind,
    (_, given, call) => principalOf(call.site, given.number(0, 'id'), true)
  )
};

/** Somebody of the directory as a user of the site; claims login, e-mail and account name are all understood, and everyone. */
const ensuredUser = (name: string, call: Call): Principal => {
  const known = call.site.people.idOf(name);
  const login = everyoneLogin(name) ?? call.site.directory.byAnyName(name)?.login;
  if (known === undefined && login === undefined) throw userNotFound(name);
  const id = known ?? call.site.userId(login ?? name);
  if (call.site.people.principal(id)?.isDeleted === true) call.site.transaction(() => call.site.people.revive(id));
  return principalOf(call.site, id, false);
};

/** POST web/ensureUser. */
export const ensureUser = (call: Call): Answer => {
  const login = call.json()['logonName'];
  if (typeof login !== 'string')
    throw spException(400, -2147024809, 'The parameter logonName cannot be null or empty.');
  return entityAnswer(describeUser(ensuredUser(login, call), call), call);
};

/** GET web/currentuser. */
export const currentUser = (call: Call): Principal => {
  // Whom the site lets in by a claim for everyone it does not know before they come.
  if (call.user === undefined && !call.may(permission.open)) throw accessDenied();
  return principalOf(call.site, call.writer, false);
};
