import type { AddressValues } from '../../shell/address';

/** The call's share of the page's address. */
export const callPrefix = 'call';

/** What handlers open; absent: the call itself. */
export type CallView = 'applications';

/** What is asked of the call, as the address holds it. */
export interface CallAsked {
  readonly view?: CallView | undefined;
  /** Id of the call whose applications are shown; absent: the open one, else the last. */
  readonly call?: number | undefined;
}

/** Reads the address; what means nothing asks nothing. */
export const callAsked = (values: AddressValues): CallAsked => {
  const id = Number(values.call?.[0] ?? NaN);
  return {
    ...(values.view?.[0] === 'applications' ? { view: 'applications' } : {}),
    ...(Number.isSafeInteger(id) && id > 0 ? { call: id } : {})
  };
};

/** Writes it back. */
export const callValues = ({ view, call }: CallAsked): AddressValues => ({
  ...(view === undefined ? {} : { view: [view] }),
  ...(view === undefined || call === undefined ? {} : { call: [String(call)] })
});
