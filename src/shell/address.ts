import * as React from 'react';
import { addressFrom } from '../domain/common/address';
import { followAddress, tellAddress } from './followAddress';
import { ProgrammeContext } from './ProgrammeContext';

/** Values by name, without the prefix; a name that the address does not hold is absent. */
export type AddressValues = Readonly<Record<string, readonly string[]>>;

/** What the page's address says to a web part, or a query given instead: the parameters with its prefix. */
export const readAddress = (prefix: string, query: string = window.location.search): AddressValues => {
  // Without a prototype: `finder-constructor` is a name like any other.
  const values = Object.create(null) as Record<string, string[]>;
  new URLSearchParams(query).forEach((value, name) => {
    if (name.startsWith(`${prefix}-`)) (values[name.slice(prefix.length + 1)] ??= []).push(value);
  });
  return values;
};

/** The address with these values instead of the prefix's own; everything else of it stays, in its order. */
export const addressWith = (prefix: string, values: AddressValues, page: string = window.location.href): string => {
  const address = addressFrom(page, window.location.href);
  if (address === undefined) return page;
  const names = [...address.searchParams.keys()].filter((name) => name.startsWith(`${prefix}-`));
  for (const name of names) address.searchParams.delete(name);
  for (const [name, all] of Object.entries(values))
    for (const value of all) if (value !== '') address.searchParams.append(`${prefix}-${name}`, value);
  return address.href;
};

/** The page itself, without anybody's share of its address. */
export const cleanPage = (): string => `${window.location.origin}${window.location.pathname}`;

/** Typing is written once it pauses: browsers refuse more than about a hundred changes in half a minute. */
const quietTime = 250;

/** A web part's share of a state as a query, `finder-topic=Excel`: the sub-page of a Teams tab. */
export const shareAsQuery = (prefix: string, values: AddressValues): string =>
  addressFrom(addressWith(prefix, values, window.location.origin))?.search.slice(1) ?? '';

/** A prefix for each of several parts of a kind on a page: the first has the plain one. */
export const usePrefix = (plain: string): string => {
  const beside = React.useContext(ProgrammeContext)?.beside;
  return beside === undefined ? plain : `${plain}_${beside.id}`;
};

const shareText = (prefix: string): string => JSON.stringify(Object.entries(readAddress(prefix)));

/**
 * A web part's share of the address, and how to change it: `replace` while somebody types, `push` for what Back should undo.
 * Follows Back, Forward, and whoever else writes that share: links of the page, SharePoint's router. What somebody else put
 * there is taken over, not overwritten. `history.state` belongs to SharePoint's router and is passed on untouched; its functions
 * are not wrapped. In Teams the address is that of the frame: what the link to the tab said is written there first.
 */
export const useAddress = (
  prefix: string
): readonly [AddressValues, (values: AddressValues, how: 'push' | 'replace') => void] => {
  const subPage = React.useContext(ProgrammeContext)?.teams?.subPage;
  const [values, setValues] = React.useState<AddressValues>(() => {
    const here = readAddress(prefix);
    return subPage === undefined || Object.keys(here).length > 0 ? here : readAddress(prefix, subPage);
  });
  const arrived = React.useRef(values);
  const waiting = React.useRef<number>();
  /** The share as this part knows it. */
  const known = React.useRef(shareText(prefix));

  const [follow, put, write] = React.useMemo(() => {
    /** Whether somebody else has written since. */
    const followed = (): boolean => {
      const now = shareText(prefix);
      if (now === known.current) return false;
      known.current = now;
      window.clearTimeout(waiting.current);
      setValues(readAddress(prefix));
      return true;
    };
    const putDown = (next: AddressValues, how: 'push' | 'replace'): void => {
      const address = addressWith(prefix, next);
      if (address === window.location.href) return;
      known.current = JSON.stringify(Object.entries(readAddress(prefix, addressFrom(address)?.search)));
      if (how === 'push') window.history.pushState(window.history.state, '', address);
      else window.history.replaceState(window.history.state, '', address);
      tellAddress();
    };
    const writeNext = (next: AddressValues, how: 'push' | 'replace'): void => {
      if (followed()) return;
      setValues(next);
      window.clearTimeout(waiting.current);
      const page = window.location.pathname;
      if (how === 'push') putDown(next, how);
      else
        waiting.current = window.setTimeout(() => {
          // Whoever went to another page meanwhile takes nothing along.
          if (window.location.pathname === page && !followed()) putDown(next, how);
        }, quietTime);
    };
    return [followed, putDown, writeNext] as const;
  }, [prefix]);

  // Before the browser paints: whoever sees the page may go Back at once.
  React.useLayoutEffect(() => {
    put(arrived.current, 'replace');
    const leave = followAddress(follow);
    return () => {
      leave();
      window.clearTimeout(waiting.current);
    };
  }, [put, follow]);
  return [values, write];
};
