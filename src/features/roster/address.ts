import { type Grouping, groupings } from '../../domain/roster/roster';
import type { AddressValues } from '../../shell/address';
import { type CoverageFilter, type CoverageView, coverageViews } from './coverageRows';

/** The Roster's share of the page's address. */
export const prefix = 'roster';

/** What is asked of the Roster, as the address holds it. */
export interface RosterAsked {
  readonly view: 'people' | 'badges' | 'coverage';
  readonly by: Grouping;
  readonly text: string;
  /** Key of the badge that people must hold. */
  readonly badge?: string | undefined;
  /** Key of the only group shown. */
  readonly group?: string | undefined;
  /** Key of the badge whose page is open. */
  readonly open?: string | undefined;
  readonly cover: CoverageView;
  readonly filter?: CoverageFilter | undefined;
  /** Whose stickers are to be printed, as numbers in an address; absent: nobody asked for any. */
  readonly stickers?: string | undefined;
}

const oneOf = <Word extends string>(words: readonly Word[], said: string | undefined): Word | undefined =>
  words.find((word) => word === said);

/** Reads the address; what it does not say is as the page's author set it. */
export const rosterAsked = (values: AddressValues, usual: Grouping): RosterAsked => {
  const by = oneOf(groupings, values.by?.[0]) ?? usual;
  return {
    view: oneOf(['badges', 'coverage'] as const, values.view?.[0]) ?? 'people',
    by,
    text: values.search?.[0] ?? '',
    badge: values.badge?.[0],
    group: values[by === 'circle' ? 'circle' : 'group']?.[0],
    open: values.open?.[0],
    cover: oneOf(coverageViews, values.cover?.[0]) ?? 'circle',
    filter: oneOf(['nobody', 'single', 'allAway', 'ending'] as const, values.only?.[0]),
    stickers: values.stickers?.[0]
  };
};

/** Writes it back; what is as usual is left out. */
export const rosterValues = (asked: RosterAsked, usual: Grouping): AddressValues => {
  const said = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
  return {
    view: said(asked.view === 'people' ? undefined : asked.view),
    by: said(asked.by === usual ? undefined : asked.by),
    search: [asked.text],
    badge: said(asked.badge),
    [asked.by === 'circle' ? 'circle' : 'group']: said(asked.group),
    open: said(asked.view === 'badges' ? asked.open : undefined),
    cover: said(asked.view === 'coverage' && asked.cover !== 'circle' ? asked.cover : undefined),
    only: said(asked.view === 'coverage' ? asked.filter : undefined),
    stickers: said(asked.stickers)
  };
};
