import * as React from 'react';

/** Values by name, without the prefix; a name that the address does not hold is absent. */
export type AddressValues = Readonly<Record<string, readonly string[]>>;

const changed = 'da-address';

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
  window.dispatchEvent(new CustomEvent(changed));
};

/** A web part's share of the address, and how to change it; follows Back and Forward. */
export const useAddress = (
  prefix: string
): readonly [AddressValues, (values: AddressValues, how: 'push' | 'replace') => void] => {
  const [values, setValues] = React.useState<AddressValues>(() => readAddress(prefix));
  React.useEffect(() => {
    const read = (): void =>
      setValues((before) => {
        const now = readAddress(prefix);
        return JSON.stringify(now) === JSON.stringify(before) ? before : now;
      });
    window.addEventListener('popstate', read);
    window.addEventListener(changed, read);
    return () => {
      window.removeEventListener('popstate', read);
      window.removeEventListener(changed, read);
    };
  }, [prefix]);
  const write = React.useCallback(
    (next: AddressValues, how: 'push' | 'replace') => writeAddress(prefix, next, how),
    [prefix]
  );
  return [values, write];
};
