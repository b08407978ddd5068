import { type Going, goingByItself, type Goods } from './goingByItself';
import { type Jotter, jotterOf, type Jotting } from './jotter';
import { inOneTab } from './oneTab';
import type { Drawer } from './outboxDrawer';
import { type SteadyDrawer, steadyDrawer } from './steadyDrawer';

/** What a keeper of what waits on the device is made of. */
export interface OnItsWay<Jot> {
  readonly drawer: SteadyDrawer;
  readonly jotter: Jotter<Jot>;
  /** Does the work while no other tab of this browser does. */
  readonly alone: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
  going(goods: Omit<Goods, 'owner' | 'channel'>): Going;
}

/** `channel` names what the tabs of this browser share; `owner` is tenant, site and person. */
export const onItsWay = <Jot>(
  channel: string,
  owner: string,
  device: Drawer,
  jotting: Jotting<Jot>
): OnItsWay<Jot> => ({
  drawer: steadyDrawer(device),
  jotter: jotterOf(jotting),
  alone: inOneTab(`${channel} ${owner}`),
  going: (goods) => goingByItself({ ...goods, owner, channel })
});
