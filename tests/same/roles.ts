import type { Role } from './piece.ts';

/** What the browser tells screen readers about a node; of its protocol what is used here. */
export interface Told {
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly type: string; readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {
      readonly value?: unknown;
      readonly relatedNodes?: readonly { readonly backendDOMNodeId: number; readonly text?: string }[];
    };
  }[];
}

/** States that are said when they are there; what the browser works out from others (labelledby, settable) is left out. */
const states = [
  ...['busy', 'disabled', 'invalid', 'readonly', 'required', 'checked', 'pressed', 'expanded', 'selected', 'focused'],
  ...['modal', 'multiselectable', 'hasPopup', 'level', 'orientation', 'valuemin', 'valuemax', 'valuetext'],
  ...['autocomplete', 'live', 'atomic', 'roledescription', 'keyshortcuts']
];

/** False says nothing of a field, but much of a box to tick. */
const saidWhenFalse = ['checked', 'pressed', 'expanded'];

const folded = (text: unknown): string =>
  (typeof text === 'string' || typeof text === 'number' ? String(text) : '').replace(/\s+/g, ' ').trim();

const stateOf = (name: string, value: unknown): readonly string[] => {
  if (value === true || value === 'true') return [name];
  if (value === false || value === 'false') return saidWhenFalse.includes(name) ? [`not ${name}`] : [];
  return value === undefined || value === '' ? [] : [`${name}=${folded(value)}`];
};

const roleOf = (told: Told, names: ReadonlyMap<number, string>): Role => {
  const properties = new Map(told.properties?.map(({ name, value }) => [name, value]) ?? []);
  const referred = (property: string): readonly string[] => {
    const words = (properties.get(property)?.relatedNodes ?? [])
      .map(({ backendDOMNodeId, text }) => folded(names.get(backendDOMNodeId) || text))
      .join(' ');
    return words === '' ? [] : [`${property}="${words}"`];
  };
  const description = folded(told.description?.value);
  const value = folded(told.value?.value);
  return {
    role: String(told.role?.value),
    name: folded(told.name?.value),
    more: [
      ...states.flatMap((name) => stateOf(name, properties.get(name)?.value)),
      ...(value === '' ? [] : [`value="${value}"`]),
      ...(description === '' ? [] : [`description="${description}"`]),
      ...['activedescendant', 'errormessage', 'details'].flatMap(referred)
    ]
  };
};

/** Roles by node; what has none of its own (`generic`, the browser's own boxes) is left out. */
export const rolesOf = (nodes: readonly Told[]): ReadonlyMap<number, Role> => {
  const heard = nodes.filter(({ ignored }) => !ignored);
  const names = new Map(heard.map(({ backendDOMNodeId, name }) => [backendDOMNodeId ?? 0, folded(name?.value)]));
  return new Map(
    heard.flatMap((told) =>
      told.backendDOMNodeId === undefined || told.role?.type !== 'role' || told.role.value === 'generic'
        ? []
        : [[told.backendDOMNodeId, roleOf(told, names)] as const]
    )
  );
};
