import type { Drawer } from './outboxDrawer';

/** Milliseconds that a step of the device's is waited for. */
const drawerPatience = 2000;

const within = async <Answer>(step: Promise<Answer>): Promise<Answer> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The device does not answer.')), drawerPatience);
  });
  return Promise.race([step, late]).finally(() => clearTimeout(timer));
};

/** A drawer that always answers, and says what it is worth. */
export interface SteadyDrawer extends Drawer {
  /** Whether what was kept for somebody outlasts the page. */
  readonly lasts: (owner: string) => boolean;
}

/**
 * The device is an aid, the list is the truth: what the device refuses or is silent about the page keeps, from there on and
 * as long as it stands; and what somebody else emptied is filled again with what the page knows. Never rejects but for what
 * `next` throws.
 */
export const steadyDrawer = (device: Drawer): SteadyDrawer => {
  const known = new Map<string, unknown>();
  const pages = new Set<string>();
  const note = <Value>(owner: string, value: Value): Value => {
    known.set(owner, value);
    return value;
  };
  return {
    lasts: (owner) => !pages.has(owner),
    read: async (owner) => {
      if (!pages.has(owner))
        try {
          return note(owner, (await within(device.read(owner))) ?? known.get(owner));
        } catch {
          pages.add(owner);
        }
      return known.get(owner);
    },
    change: async (owner, next) => {
      if (!pages.has(owner))
        try {
          return note(owner, await within(device.change(owner, (before) => next(before ?? known.get(owner)))));
        } catch {
          pages.add(owner);
        }
      return note(owner, next(known.get(owner)));
    }
  };
};
