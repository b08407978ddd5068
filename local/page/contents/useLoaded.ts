import * as React from 'react';
import { asRestError, type RestError } from './restError.ts';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: RestError }
  | { readonly state: 'ready'; readonly value: Value };

/** What a read gave; `read` must keep its identity while the same thing is meant. */
export const useLoaded = <Value>(read: () => Promise<Value>): readonly [Loaded<Value>, () => void] => {
  const [loaded, setLoaded] = React.useState<Loaded<Value>>({ state: 'loading' });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    setLoaded({ state: 'loading' });
    read().then(
      (value) => {
        if (current) setLoaded({ state: 'ready', value });
      },
      (thrown: unknown) => {
        if (current) setLoaded({ state: 'failed', error: asRestError(thrown) });
      }
    );
    return () => {
      current = false;
    };
  }, [read, round]);
  const again = React.useCallback(() => setRound((last) => last + 1), []);
  return [loaded, again];
};
