import * as React from 'react';
import { addressFrom } from '../../domain/common/address';
import { addressWith, readAddress } from '../../shell/address';
import { followAddress } from '../../shell/followAddress';

type Name = 'module' | 'done';

const address = 'starter';

/** The module that the page's address names: `?module=KEY` of a mail, `?done=KEY` of a module's exit link. */
const namedIn = (name: Name): string | undefined =>
  (readAddress(address)[name]?.[0] ?? new URLSearchParams(window.location.search).get(name))?.trim() || undefined;

/** The same, as the address changes. */
export const useNamed = (name: Name): string | undefined => {
  const [named, setNamed] = React.useState(() => namedIn(name));
  React.useEffect(() => followAddress(() => setNamed(namedIn(name))), [name]);
  return named;
};

/** Takes it out of the address, so that a reload or a copied link does not say it again. */
export const forgetNamed = (name: Name): void => {
  const { [name]: _gone, ...others } = readAddress(address);
  const rest = addressFrom(addressWith(address, others));
  rest?.searchParams.delete(name);
  // The state is SharePoint's router's own.
  window.history.replaceState(window.history.state, '', rest?.href);
};
