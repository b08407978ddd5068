import * as React from 'react';

/** Values by name, without the prefix; a name that the address does not hold is absent. */
export type AddressValues = Readonly<Record<string, readonly string[]>>;

/** What the page's address says to a web part: the parameters with its prefix. */
export const readAddress = (prefix: string): AddressValues => {
  const values: Record<string, string[]> = {};
  new URLSearchParams(window.location.search).forEach((value, name) => {
    if (name.startsWith(`${prefix}-`)) (values[name.slice(prefix.length + 1)] ??= []).push(value);
  });
  return values;
};

/** The address with these values instead of the prefix's own; everything else of it stays, in its order. */
export const addressWith = (prefix: string, values: AddressValues, page: string = window.location.href): string => {
  const address = new URL(page, window.location.href);
  const names = [...address.searchParams.keys()].filter((name) => name.startsWith(`${prefix}-`));
  for (const name of names) address.searchParams.delete(name);
  for (const [name, all] of Object.entries(values))
    for (const value of all) if (value !== '') address.searchParams.append(`${prefix}-${name}`, value);
  return address.href;
};

/**
 * Writes the address: `replace` while somebody types, `push` for what Back should undo. `history.state` belongs to
 * SharePoint's router and is passed on untouched; its functions are not wrapped.
 */
const writeAddress = (prefix: string, values: AddressValues, how: 'push' | 'replace'): void => {
  const address = addressWith(prefix, values);
  if (address === window.location.href) return;
  if (how === 'push') window.history.pushState(window.history.state, '', address);
  else window.history.replaceState(window.history.state, '', address);
};

/** Typing is written once it pauses: browsers refuse more than about a hundred changes in half a minute. */
const pause = 250;

/** A web part's share of the address, and how to change it; follows Back and Forward. */
export const useAddress = (
  prefix: string
): readonly [AddressValues, (values: AddressValues, how: 'push' | 'replace') => void] => {
  const [values, setValues] = React.useState<AddressValues>(() => readAddress(prefix));
  const waiting = React.useRef<number>();
  React.useEffect(() => {
    const read = (): void => {
      window.clearTimeout(waiting.current);
      setValues(readAddress(prefix));
    };
    window.addEventListener('popstate', read);
    return () => {
      window.removeEventListener('popstate', read);
      window.clearTimeout(waiting.current);
    };
  }, [prefix]);
  const write = React.useCallback(
    (next: AddressValues, how: 'push' | 'replace') => {
      setValues(next);
      window.clearTimeout(waiting.current);
      if (how === 'push') writeAddress(prefix, next, how);
      else waiting.current = window.setTimeout(() => writeAddress(prefix, next, how), pause);
    },
    [prefix]
  );
  return [values, write];
};
