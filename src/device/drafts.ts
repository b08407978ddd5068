import { recall, remember } from './memory';

/** What somebody wrote and did not send yet, by the names of its fields. */
export type DraftFields = Readonly<Record<string, string>>;

/** Drafts of one person on one site, on this device and nowhere else; written in the same instant, so that a closed tab loses nothing. */
export interface Drafts {
  /** Undefined: there is none, or it is too old. */
  read(key: string): DraftFields | undefined;
  /** False: the browser does not keep it. Empty fields are no draft. */
  keep(key: string, fields: DraftFields): boolean;
  forget(key: string): void;
}

/** Milliseconds after which a draft is forgotten. */
const longest = 30 * 24 * 60 * 60 * 1000;

interface Draft {
  readonly fields: DraftFields;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const draftIn = (value: unknown): Draft | undefined => {
  const { fields, at } = (value ?? {}) as { readonly fields?: unknown; readonly at?: unknown };
  if (typeof fields !== 'object' || fields === null || typeof at !== 'number') return undefined;
  const texts = Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return texts.length === 0 ? undefined : { fields: Object.fromEntries(texts), at };
};

/** `memoryKey`: the site and the person. */
export const draftsOf = (memoryKey: string, now: () => number): Drafts => {
  const key = `${memoryKey}:drafts`;
  const young = (): Map<string, Draft> => {
    try {
      const kept = Object.entries((JSON.parse(recall(key) ?? '{}') ?? {}) as object);
      return new Map(
        kept.flatMap(([name, value]) => {
          const draft = draftIn(value);
          return draft === undefined || now() - draft.at > longest ? [] : [[name, draft] as const];
        })
      );
    } catch {
      // Somebody else wrote there: there are none.
      return new Map();
    }
  };
  const write = (drafts: ReadonlyMap<string, Draft>): boolean => {
    const text = drafts.size === 0 ? undefined : JSON.stringify(Object.fromEntries(drafts));
    remember(key, text);
    return recall(key) === text;
  };
  const forget = (name: string): boolean => {
    const drafts = young();
    drafts.delete(name);
    return write(drafts);
  };
  return {
    read: (name) => young().get(name)?.fields,
    keep: (name, fields) =>
      Object.values(fields).every((text) => text.trim() === '')
        ? forget(name)
        : write(young().set(name, { fields, at: now() })),
    forget: (name) => void forget(name)
  };
};
