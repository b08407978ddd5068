import type { SiteRoom } from './definitions.ts';
import type { List } from './list.ts';
import type { ListStore } from './listStore.ts';

/** An entry of the quick launch, the navigation beside a site's pages. */
export interface NavigationNode {
  readonly id: number;
  readonly title: string;
  /** Server-relative, or absolute for one that leads out of the tenant. */
  readonly url: string;
  /** Whose address it is: it comes and goes with the list's OnQuickLaunch, and is called as the list is. */
  readonly list?: List;
  readonly isVisible: boolean;
  readonly isExternal: boolean;
  /** Id of the node it stands under; absent: it stands at the top. */
  readonly parent?: number;
}

/** What is kept of a node; of one that leads to a list, a title only when somebody gave it another. */
interface Kept {
  readonly id: number;
  readonly title?: string;
  readonly url?: string;
  /** Bare GUID. */
  readonly list?: string;
  readonly isVisible: boolean;
  readonly isExternal: boolean;
  readonly parent?: number;
}

const key = 'navigation';
/** SharePoint's own id of Home. */
const homeId = 1031;
/** Nodes of lists have ids above the first, those that somebody added above the second. */
const firstOfLists = 2000;
const firstAdded = 100_000;
const homes: Readonly<Record<string, string>> = { fr: 'Accueil', nl: 'Startpagina', de: 'Startseite' };

type Ground = Pick<SiteRoom, 'url' | 'kept' | 'keep' | 'transaction'> & {
  readonly cultureName: string;
  readonly lists: ListStore;
};

const decoded = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

const addressOf = (list: List): string =>
  `${list.folder}/${(list.views.find(({ isDefault }) => isDefault) ?? list.views[0])?.url ?? 'AllItems.aspx'}`;

const withThoseUnder = (nodes: readonly NavigationNode[], id: number): readonly NavigationNode[] => [
  ...nodes.filter((node) => node.id === id),
  ...nodes.filter((node) => node.parent === id).flatMap((child) => withThoseUnder(nodes, child.id))
];

/** The quick launch of a site: Home, the lists that say OnQuickLaunch, and what people added, in their order. */
export class Navigation {
  readonly #site: Ground;

  constructor(site: Ground) {
    this.#site = site;
  }

  all(): readonly NavigationNode[] {
    const nodes = this.#kept().flatMap((kept) => this.#shown(kept) ?? []);
    const known = new Set(nodes.map(({ list }) => list?.id));
    const others = this.#site.lists.all().filter(({ id, onQuickLaunch }) => onQuickLaunch && !known.has(id));
    return [...nodes, ...others.map((list) => this.#ofList(list))];
  }

  find(id: number): NavigationNode | undefined {
    return this.all().find((node) => node.id === id);
  }

  /** Appends a node; one with the address of a list is the list's and puts it on the quick launch. */
  add(node: Omit<NavigationNode, 'id' | 'list'>): NavigationNode {
    const list = this.#listAt(node.url);
    const taken = this.all().some((other) => other.list !== undefined && other.list.id === list?.id);
    const own = list === undefined || taken ? undefined : list;
    const highest = Math.max(firstAdded, ...this.all().map(({ id }) => id));
    const added = { ...node, id: own === undefined ? highest + 1 : firstOfLists + own.number };
    this.#site.transaction(() => {
      const nodes = this.all();
      if (own !== undefined) this.#site.lists.change(own, { onQuickLaunch: true });
      this.#save([...nodes, { ...added, ...(own === undefined ? {} : { list: own }) }]);
    });
    return this.find(added.id) ?? added;
  }

  change(id: number, changes: Partial<Pick<NavigationNode, 'title' | 'url' | 'isVisible'>>): void {
    this.#save(this.all().map((node) => (node.id === id ? { ...node, ...changes } : node)));
  }

  /** Removes a node with those under it; a list's node takes the list off the quick launch. */
  remove(id: number): void {
    this.#site.transaction(() => {
      const nodes = this.all();
      const gone = withThoseUnder(nodes, id);
      this.#save(nodes.filter((node) => !gone.includes(node)));
      for (const { list } of gone) if (list !== undefined) this.#site.lists.change(list, { onQuickLaunch: false });
    });
  }

  /** Puts a node behind another; behind 0 is before all. */
  moveAfter(id: number, previous: number): void {
    const nodes = this.all();
    const moved = nodes.filter((node) => node.id === id);
    const others = nodes.filter((node) => node.id !== id);
    const place = previous === 0 ? 0 : others.findIndex((node) => node.id === previous) + 1;
    this.#save([...others.slice(0, place), ...moved, ...others.slice(place)]);
  }

  #kept(): readonly Kept[] {
    const kept = this.#site.kept(key);
    return kept === undefined
      ? [{ id: homeId, isVisible: true, isExternal: false }]
      : (JSON.parse(kept) as readonly Kept[]);
  }

  #shown({ list: id, ...kept }: Kept): NavigationNode | undefined {
    if (id === undefined) {
      const home = { title: homes[this.#site.cultureName.slice(0, 2)] ?? 'Home', url: this.#site.url };
      return { ...home, ...kept };
    }
    const list = this.#site.lists.byId(id);
    return list?.onQuickLaunch === true ? { ...this.#ofList(list), ...kept } : undefined;
  }

  #ofList(list: List): NavigationNode {
    const id = firstOfLists + list.number;
    return { id, title: list.title, url: addressOf(list), list, isVisible: true, isExternal: false };
  }

  #listAt(url: string): List | undefined {
    const asked = decoded(url).toLowerCase();
    return this.#site.lists
      .all()
      .find((list) => [list.folder, addressOf(list)].some((address) => address.toLowerCase() === asked));
  }

  #save(nodes: readonly NavigationNode[]): void {
    const kept = nodes.map(({ list, title, url, ...node }): Kept => {
      if (list === undefined) return { ...node, title, url };
      const renamed = title === list.title ? {} : { title };
      return { ...node, list: list.id, ...renamed };
    });
    this.#site.keep(key, JSON.stringify(kept));
  }
}
