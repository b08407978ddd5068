import type { RoleName } from '../site/definitions.ts';
import type { List } from '../site/list.ts';
import { permission, roleDefinitions } from '../site/permissions.ts';
import { invalidRequest, spException, userNotFound } from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import { collectionOptions, entityAnswer, feedAnswer } from './entity.ts';
import { action, step } from './kind.ts';
import type { Arguments, Described, Kind } from './kind.ts';
import { listPath, maskValue } from './paths.ts';
import type { Value } from './shape.ts';
import { describeGroup, describeUser } from './users.ts';

type Given = Exclude<RoleName, 'None'>;

/** SP.RoleDefinition */
const describeRole = (role: Given, call: Call): Described => {
  const { id, kind, mask, order, titles } = roleDefinitions[role];
  const language = call.site.cultureName.slice(0, 2) as keyof typeof titles;
  return {
    type: 'SP.RoleDefinition',
    path: `Web/RoleDefinitions(${id})`,
    properties: {
      BasePermissions: maskValue(mask),
      Description: '',
      Hidden: false,
      Id: id,
      Name: titles[language] ?? titles.en,
      Order: order,
      RoleTypeKind: kind
    }
  };
};

const roles = Object.keys(roleDefinitions) as readonly Given[];

const roleMissing = (): Error => spException(404, -2146232832, 'The permission level cannot be found.');
const roleBy = (test: (role: Given) => boolean): Given => {
  const found = roles.find(test);
  if (found === undefined) throw roleMissing();
  return found;
};

const roleKind: Kind<Given> = {
  name: 'permission level',
  describe: describeRole,
  verbs: { GET: { answer: (role, call) => entityAnswer(describeRole(role, call), call) } },
  steps: {}
};

const byId = (_: unknown, given: Arguments): Given => {
  const id = given.number(0, 'id');
  return roleBy((role) => roleDefinitions[role].id === id);
};

/** The permission levels of the web. */
export const roleDefinitionsKind: Kind<unknown> = {
  name: 'permission levels',
  verbs: {
    GET: {
      answer: (_, call) =>
        feedAnswer(
          roles.map((role) => describeRole(role, call)),
          'SP.ApiData.RoleDefinitions',
          call
        ),
      options: collectionOptions
    }
  },
  steps: {
    getbyid: step('getById(1073741827)', () => roleKind, byId),
    getbytype: step(
      'getByType(3)',
      () => roleKind,
      (_, given) => {
        const kind = given.number(0, 'roleType');
        return roleBy((role) => roleDefinitions[role].kind === kind);
      }
    ),
    getbyname: step(
      "getByName('…')",
      () => roleKind,
      (_, given) => {
        const asked = given.text(0, 'name').toLowerCase();
        return roleBy(
          (role) =>
            role.toLowerCase() === asked ||
            Object.values(roleDefinitions[role].titles).some((title) => title.toLowerCase() === asked)
        );
      }
    )
  },
  byKey: step('roleDefinitions(1073741827)', () => roleKind, byId)
};

type Scope = List | undefined;
const scopeOf = (list: Scope): string => (list?.ownPermissions === true ? list.id : 'web');

const principalValue = (id: number, call: Call): Value => {
  const principal = call.site.people.principal(id);
  if (principal === undefined) return null;
  return { kind: 'entity', ...(principal.isGroup ? describeGroup(principal, call) : describeUser(principal, call)) };
};

const describeAssignments = (list: Scope, call: Call): readonly Described[] => {
  const byPrincipal = new Map<number, Given[]>();
  for (const { principal, role } of call.site.people.assignments(scopeOf(list)))
    if (role !== 'None') byPrincipal.set(principal, [...(byPrincipal.get(principal) ?? []), role]);
  return [...byPrincipal].map(([principal, given]) => ({
    type: 'SP.RoleAssignment',
    path: `${list === undefined ? 'Web' : listPath(list)}/RoleAssignments/GetByPrincipalId(${principal})`,
    properties: { PrincipalId: principal },
    onRequest: {
      Member: () => principalValue(principal, call),
      RoleDefinitionBindings: (): Value => ({
        kind: 'feed',
        set: 'SP.ApiData.RoleDefinitions',
        entities: given.map((role) => ({ kind: 'entity', ...describeRole(role, call) }))
      })
    }
  }));
};

const assignment = (given: Arguments, call: Call): { readonly principal: number; readonly role: Given } => {
  const principal = given.number(0, 'principalId');
  const id = given.number(1, 'roleDefId');
  if (call.site.people.principal(principal) === undefined)
    throw spException(404, -2146232832, 'Can not find the principal with id: ' + String(principal) + '.');
  return { principal, role: roleBy((role) => roleDefinitions[role].id === id) };
};

const mayAssign = (list: Scope, call: Call): void => {
  call.need(permission.managePermissions, list);
  if (list !== undefined && !list.ownPermissions)
    throw spException(400, -2146233079, 'This operation is not allowed on an object that inherits permissions.');
};

interface Assigned {
  readonly list: Scope;
  readonly principal: number;
}

const describeAssigned = ({ list, principal }: Assigned, call: Call): Described => {
  const found = describeAssignments(list, call).find(({ properties }) => properties['PrincipalId'] === principal);
  if (found === undefined)
    throw spException(404, -2146232832, 'Can not find the principal with id: ' + String(principal) + '.');
  return found;
};

const assignmentKind: Kind<Assigned> = {
  name: 'role assignment',
  describe: describeAssigned,
  verbs: {
    GET: { answer: (assigned, call) => entityAnswer(describeAssigned(assigned, call), call) },
    DELETE: {
      answer: ({ list, principal }, call) => {
        mayAssign(list, call);
        describeAssigned({ list, principal }, call);
        call.site.transaction(() => {
          for (const role of roles) call.site.people.unassign(scopeOf(list), principal, role);
        });
        return {};
      },
      options: []
    }
  },
  steps: {
    roledefinitionbindings: step(
      'roleDefinitionBindings',
      () => bindingsKind,
      (assigned) => assigned
    )
  },
  unbuilt: ['member']
};

const bindingsKind: Kind<Assigned> = {
  name: 'permission levels of an assignment',
  verbs: {
    GET: {
      answer: ({ list, principal }, call) => {
        describeAssigned({ list, principal }, call);
        const given = call.site.people.assignments(scopeOf(list)).filter((one) => one.principal === principal);
        return feedAnswer(
          given.flatMap(({ role }) => (role === 'None' ? [] : [describeRole(role, call)])),
          'SP.ApiData.RoleDefinitions',
          call
        );
      },
      options: collectionOptions
    }
  },
  steps: {}
};

const assignedTo = (list: Scope, given: Arguments, call: Call): Assigned => {
  call.need(permission.viewPages, list);
  return { list, principal: given.number(0, 'principalId') };
};

/** `getUserEffectivePermissions(@user)` of the web or a list. */
export const userPermissions = action<unknown>('getUserEffectivePermissions(@user)', 'GET', (context, given, call) =>
  effectivePermissionsOf(context as Scope, given, call)
);

/** What somebody may do on the web, a list or its items. */
export const effectivePermissionsOf = (list: Scope, given: Arguments, call: Call): Answer => {
  const login = given.text(0, 'userName');
  call.need(permission.viewPages, list);
  if (call.site.people.idOf(login) === undefined) throw userNotFound(login);
  return {
    value: maskValue(call.site.people.permissions(login, scopeOf(list))),
    name: 'GetUserEffectivePermissions',
    set: 'SP.BasePermissions'
  };
};

/** `{"High":"0","Low":"1"}` as a mask, High and Low as texts or numbers. */
const maskIn = (text: string): bigint => {
  try {
    // The literal has its names and texts between single quotes, as OData 3 lets it.
    const { High, Low } = JSON.parse(text.replaceAll("'", '"')) as Readonly<Record<string, string | number>>;
    return (BigInt(High ?? 'none') << 32n) | BigInt(Low ?? 'none');
  } catch {
    throw invalidRequest('The parameter permissionMask does not exist in method DoesUserHavePermissions.');
  }
};

/** `doesUserHavePermissions(@mask)?@mask={'High':'0','Low':'1'}` of the web or a list: of the person who asks. */
export const callerPermissions = action<unknown>('doesUserHavePermissions(@mask)', 'GET', (context, given, call) => ({
  value: call.may(maskIn(given.text(0, 'permissionMask')), context as Scope),
  name: 'DoesUserHavePermissions',
  set: 'Edm.Boolean'
}));

/** Who has which level on a list or the web. */
export const roleAssignmentsKind: Kind<Scope> = {
  name: 'role assignments',
  verbs: {
    GET: {
      answer: (list, call) => {
        call.need(permission.viewPages, list);
        return feedAnswer(describeAssignments(list, call), 'SP.ApiData.RoleAssignments', call);
      },
      options: collectionOptions,
      lacks: 'assignments of single items'
    }
  },
  steps: {
    getbyprincipalid: step('getByPrincipalId(5)', () => assignmentKind, assignedTo),
    addroleassignment: action('addRoleAssignment(principalId=5,roleDefId=1073741827)', 'POST', (list, given, call) => {
      mayAssign(list, call);
      const { principal, role } = assignment(given, call);
      call.site.transaction(() => call.site.people.assign(scopeOf(list), principal, role));
      return {};
    }),
    removeroleassignment: action(
      'removeRoleAssignment(principalId=5,roleDefId=1073741827)',
      'POST',
      (list, given, call) => {
        mayAssign(list, call);
        const { principal, role } = assignment(given, call);
        call.site.transaction(() => call.site.people.unassign(scopeOf(list), principal, role));
        return {};
      }
    )
  },
  byKey: step('roleAssignments(5)', () => assignmentKind, assignedTo)
};
