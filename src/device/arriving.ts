/** Milliseconds before it is asked for once more: a network that changes is mostly back by then. */
const pause = 1000;

/** A file of the package on its way, once for all places that want it. */
export interface Arriving<Module> {
  /** Absent: it is not there yet. */
  readonly module?: Module;
  /** How often it was asked for in vain; the first asking counts once and tries twice. */
  losses: number;
  /** Present while it is asked for. */
  readonly asking?: Promise<void>;
  /** Asks for it, unless it is there or under way; never rejects. */
  readonly ask: () => Promise<void>;
}

/** What the browser brings when it is asked for the first time; what does not come is asked for once more by itself. */
export const arriving = <Module>(load: () => Promise<Module>): Arriving<Module> => {
  const twice = (): Promise<Module> =>
    load().catch(() => new Promise((resolve) => globalThis.setTimeout(resolve, pause)).then(load));
  const file: { -readonly [Name in keyof Arriving<Module>]: Arriving<Module>[Name] } = {
    losses: 0,
    ask: async () =>
      file.module === undefined
        ? (file.asking ??= (file.losses === 0 ? twice() : load())
            .then(
              (module) => void (file.module = module),
              () => void file.losses++
            )
            .then(() => void delete file.asking))
        : undefined
  };
  return file;
};
