import type { SiteRoom, StoredRow } from '../site/definitions.ts';
import { finishedLists } from './data/finishedLists.ts';
import { morningOf } from './days.ts';
import type { Organisation } from './model.ts';
import { foundedOn, idIn, idsOf, named } from './rows.ts';
import type { Ids } from './rows.ts';
import { visitorOf } from './visitors.ts';

/** Stores the circles, each after the circle around it. */
export const fillCircles = (site: SiteRoom, { circles }: Organisation): Ids => {
  const ids = new Map<string, number>();
  const { Kind } = finishedLists['Lists/Circles'].choices;
  circles.forEach((circle, at) => {
    const row: StoredRow = {
      ...named(circle.names),
      Key: circle.key,
      Parent: circle.parent === undefined ? null : idIn(ids, circle.parent),
      Kind: Kind[circle.kind],
      Headcount: circle.headcount,
      Position: (at + 1) * 10,
      ProfileNames: circle.profileNames.join('\n'),
      Entity: circle.entity === 'GROUP' ? 'Groupe' : circle.entity,
      Active: true
    };
    // One by one: a circle points at the circle around it, which has an id by then.
    const [id = 0] = site.insert('Lists/Circles', [row], visitorOf('owner').login, morningOf(foundedOn));
    ids.set(circle.key, id);
  });
  return ids;
};

/** Stores the offices. */
export const fillOffices = (site: SiteRoom, { offices }: Organisation): Ids => {
  const { Region } = finishedLists['Lists/Offices'].choices;
  const rows = offices.map((office): StoredRow => ({
    ...named(office.names),
    Region: Region[office.region],
    Headcount: office.headcount,
    ProfileNames: office.profileNames.join('\n')
  }));
  const ids = site.insert('Lists/Offices', rows, visitorOf('owner').login, morningOf(foundedOn));
  return idsOf(offices, ids, ({ key }) => key);
};
