import type { NavigationNode } from '../site/navigation.ts';
import { permission } from '../site/permissions.ts';
import { invalidRequest, propertyNotOfType, spException } from '../site/refusal.ts';
import { languageIdOf } from '../site/timeZones.ts';
import type { Answer, Call } from './call.ts';
import { collectionOptions, entityAnswer, feedAnswer } from './entity.ts';
import { action, step } from './kind.ts';
import type { Arguments, Described, Kind } from './kind.ts';
import type { Value } from './shape.ts';

/** Nodes that this person may see: those of lists that they may not open are left out. */
const seenBy = (call: Call, parent?: number): readonly NavigationNode[] =>
  call.site.navigation
    .all()
    .filter((node) => node.parent === parent && (node.list === undefined || call.may(permission.view, node.list)));

/** SP.NavigationNode, as the CLI for Microsoft 365 records it. */
const describeNode = (node: NavigationNode, call: Call): Described => ({
  type: 'SP.NavigationNode',
  path: `Web/Navigation/GetNodeById(${node.id})`,
  properties: {
    AudienceIds: null,
    CurrentLCID: languageIdOf(call.site.cultureName),
    Id: node.id,
    IsDocLib: !node.isExternal,
    IsExternal: node.isExternal,
    IsVisible: node.isVisible,
    ListTemplateType: node.list?.template ?? 0,
    Title: node.title,
    Url: node.url
  },
  onRequest: {
    Children: (): Value => ({
      kind: 'feed',
      set: 'SP.ApiData.NavigationNodes',
      entities: seenBy(call, node.id).map((child) => ({ kind: 'entity', ...describeNode(child, call) }))
    })
  }
});

const nodeMissing = (): Error => spException(404, -2147024809, 'Value does not fall within the expected range.');

const nodeAt = (id: number, call: Call): NavigationNode => {
  const found = call.site.navigation.find(id);
  if (found === undefined || (found.list !== undefined && !call.may(permission.view, found.list))) throw nodeMissing();
  return found;
};

/** An address on this server without its origin. */
const addressIn = (url: string, call: Call): string => {
  const { origin } = call.request.url;
  return url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
};

const passive = new Set(['__metadata', 'AudienceIds', 'CurrentLCID', 'Id', 'IsDocLib', 'ListTemplateType']);

/** What a body says of a node; an unknown property is refused. */
const nodeBody = (
  call: Call
): { readonly title?: string; readonly url?: string; readonly isVisible?: boolean; readonly isExternal?: boolean } => {
  const { Title, Url, IsVisible, IsExternal, ...others } = call.json();
  for (const name of Object.keys(others))
    if (!passive.has(name) && !name.includes('odata.')) throw propertyNotOfType(name, 'SP.NavigationNode');
  const converts = (value: unknown, type: 'string' | 'boolean'): void => {
    if (value !== undefined && typeof value !== type)
      throw invalidRequest(
        `Cannot convert a primitive value to the expected type 'Edm.${type === 'string' ? 'String' : 'Boolean'}'. See the inner exception for more details.`
      );
  };
  for (const text of [Title, Url]) converts(text, 'string');
  for (const flag of [IsVisible, IsExternal]) converts(flag, 'boolean');
  return {
    ...(typeof Title === 'string' ? { title: Title } : {}),
    ...(typeof Url === 'string' ? { url: addressIn(Url, call) } : {}),
    ...(typeof IsVisible === 'boolean' ? { isVisible: IsVisible } : {}),
    ...(typeof IsExternal === 'boolean' ? { isExternal: IsExternal } : {})
  };
};

const add = (call: Call, parent?: number): Answer => {
  call.need(permission.manageWeb);
  const { title = '', url = '', isVisible = true, isExternal = /^[a-z][a-z0-9+.-]*:/i.test(url) } = nodeBody(call);
  if (title.trim() === '') throw spException(400, -2147024809, 'The parameter Title cannot be null or empty.');
  const made = { title, url, isVisible, isExternal, ...(parent === undefined ? {} : { parent }) };
  const node = call.site.navigation.add(made);
  return { ...entityAnswer(describeNode(node, call), call), status: 201, note: `"${title}" added to the navigation` };
};

const moveAfter = (call: Call): Answer => {
  call.need(permission.manageWeb);
  const { nodeId, previousNodeId } = call.json();
  const moved = nodeAt(Number(nodeId), call);
  const previous = Number(previousNodeId);
  if (previous !== 0 && nodeAt(previous, call).parent !== moved.parent) throw nodeMissing();
  call.site.navigation.moveAfter(moved.id, previous);
  return { value: null, name: 'MoveAfter', set: 'Edm.Null' };
};

/** Nodes at the top, or under the node of this id. */
const nodesKind: Kind<number | undefined> = {
  name: 'navigation nodes',
  verbs: {
    GET: {
      answer: (parent, call) =>
        feedAnswer(
          seenBy(call, parent).map((node) => describeNode(node, call)),
          'SP.ApiData.NavigationNodes',
          call
        ),
      options: collectionOptions
    },
    POST: {
      answer: (parent, call) => add(call, parent),
      lacks: 'that an address on the site leads somewhere is not checked'
    }
  },
  steps: {
    getbyid: step(
      'getById(1031)',
      () => nodeKind,
      (_, given, call) => nodeAt(given.number(0, 'id'), call)
    ),
    moveafter: action('moveAfter', 'POST', (_, _given, call) => moveAfter(call))
  },
  byKey: step(
    'quickLaunch(1031)',
    () => nodeKind,
    (_, given, call) => nodeAt(given.number(0, 'id'), call)
  )
};

const nodeKind: Kind<NavigationNode> = {
  name: 'navigation node',
  describe: describeNode,
  verbs: {
    GET: { answer: (node, call) => entityAnswer(describeNode(node, call), call) },
    MERGE: {
      answer: ({ id }, call) => {
        call.need(permission.manageWeb);
        const { isExternal: _, ...changes } = nodeBody(call);
        call.site.navigation.change(id, changes);
        return { status: 204 };
      }
    },
    DELETE: {
      answer: ({ id, title }, call) => {
        call.need(permission.manageWeb);
        call.site.navigation.remove(id);
        return { note: `"${title}" taken off the navigation` };
      },
      options: []
    }
  },
  steps: {
    children: step(
      'children',
      () => nodesKind,
      ({ id }) => id
    )
  }
};

const getNodeById = step<unknown, NavigationNode>(
  'getNodeById(1031)',
  () => nodeKind,
  (_, given: Arguments, call) => nodeAt(given.number(0, 'id'), call)
);

const describeNavigation = (): Described => ({
  type: 'SP.Navigation',
  path: 'Web/Navigation',
  properties: { UseShared: true }
});

/** The navigation of the web: its quick launch. */
export const navigationKind: Kind<unknown> = {
  name: 'navigation',
  describe: describeNavigation,
  verbs: {
    GET: { answer: (_, call) => entityAnswer(describeNavigation(), call) }
  },
  steps: {
    quicklaunch: step(
      'quickLaunch',
      () => nodesKind,
      () => undefined
    ),
    getnodebyid: getNodeById
  },
  unbuilt: ['topNavigationBar']
};
