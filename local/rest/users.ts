import type { Principal } from '../site/people.ts';
import { siteGroups } from '../site/people.ts';
import { accessDenied, spException, userNotFound } from '../site/refusal.ts';
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
    PrincipalType: 1,
    Email: user.email,
    Expiration: '',
    IsEmailAuthenticationGuestUser: false,
    IsShareByEmailGuestUser: false,
    IsSiteAdmin: user.isSiteAdmin,
    UserId: {
      kind: 'complex',
      type: 'SP.UserIdInfo',
      properties: { NameId: nameIdOf(user.login), NameIdIssuer: 'urn:federation:microsoftonline' }
    },
    UserPrincipalName: accountOf(user.login)
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

/** SP.Group as sitegroups gives it. */
export const describeGroup = (group: Principal, call: Call): Described => {
  const owners = call.site.people.principal(siteGroups[0].id);
  return {
    type: 'SP.Group',
    path: `Web/SiteGroups/GetById(${group.id})`,
    properties: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.title,
      Title: group.title,
      PrincipalType: 8,
      AllowMembersEditMembership: false,
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
      Description: '',
      OnlyAllowMembersViewMembership: false,
      OwnerTitle: owners?.title ?? '',
      RequestToJoinLeaveEmailSetting: ''
    },
    onRequest: {
      Users: (): Value => ({
        kind: 'feed',
        set: 'SP.ApiData.Users',
        entities: call.site.people.membersOf(group.id).map((user) => ({ kind: 'entity', ...describeUser(user, call) }))
      })
    }
  };
};

const userMissing = (): Error => spException(404, -2146232832, 'User cannot be found.');

const principalOf = (site: Site, id: number | undefined, isGroup: boolean): Principal => {
  const found = id === undefined ? undefined : site.people.principal(id);
  if (found === undefined || found.isGroup !== isGroup)
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
    }
  },
  steps: {
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
  byKey: byLogin,
  unbuilt: ['add', 'removeById', 'removeByLoginName']
};

const groupMembersKind: Kind<Principal> = {
  name: 'users of a group',
  verbs: {
    GET: {
      answer: (group, call) =>
        feedAnswer(
          call.site.people.membersOf(group.id).map((user) => describeUser(user, call)),
          'SP.ApiData.Users',
          call
        ),
      options: collectionOptions
    },
    POST: {
      answer: (group, call) => {
        call.need(permission.managePermissions);
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
      call.need(permission.managePermissions);
      call.site.transaction(() => call.site.people.leave(group.id, given.number(0, 'id')));
      return {};
    }),
    removebyloginname: action('removeByLoginName(@login)', 'POST', (group: Principal, given, call) => {
      call.need(permission.managePermissions);
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
  verbs: { GET: { answer: (group, call) => entityAnswer(describeGroup(group, call), call) } },
  steps: {
    users: step(
      'users',
      () => groupMembersKind,
      (group) => group
    )
  },
  unbuilt: ['owner', 'canCurrentUserManageGroup']
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
    }
  },
  steps: {
    getbyid: step(
      'getById(5)',
      () => groupKind,
      (_, given, call) => principalOf(call.site, given.number(0, 'id'), true)
    ),
    getbyname: step(
      'getByName(@name)',
      () => groupKind,
      (_, given, call) => {
        const asked = given.text(0, 'name').toLowerCase();
        const found = call.site.people.principals('groups').find(({ title }) => title.toLowerCase() === asked);
        return principalOf(call.site, found?.id, true);
      }
    )
  },
  byKey: step(
    'siteGroups(5)',
    () => groupKind,
    (_, given, call) => principalOf(call.site, given.number(0, 'id'), true)
  ),
  unbuilt: ['add', 'removeById', 'removeByLoginName']
};

/** Somebody of the directory as a user of the site; claims login, e-mail and account name are all understood. */
const ensuredUser = (name: string, call: Call): Principal => {
  const known = call.site.people.idOf(name);
  const person = call.site.people.inDirectoryByAnyName(name);
  if (known === undefined && person === undefined) throw userNotFound(name);
  const id = known ?? call.site.userId(person?.login ?? name);
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
  if (call.user === undefined) throw accessDenied();
  return principalOf(call.site, call.user, false);
};
