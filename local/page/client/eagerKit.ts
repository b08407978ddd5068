import { __css, __styles, makeStyles, mergeClasses, shorthands } from '@griffel/react';
import { tokens } from '@fluentui/tokens';

/** A decorator that changes nothing. */
const mark = (): void => undefined;

/** Exports of the stand-ins that are used while the framework loads, by their key in standIns.ts. */
export const kit = {
  'v9-styles': new Proxy({ __css, __styles, makeStyles, mergeClasses, shorthands, tokens } as Record<string, unknown>, {
    get: (real, name) => {
      if (typeof name !== 'string' || name === 'then' || name === '__esModule') return undefined;
      const late = (globalThis as { localPaneKit?: Record<string, Record<string, unknown>> }).localPaneKit;
      return real[name] ?? late?.['v9']?.[name];
    }
  }),
  'edit-customer-promise': {
    _EditModeCustomerPromiseHandler: class {},
    _logFailuresForEditCustomerPromise: () => undefined
  },
  'idle-web-task': { PrefetchDependencyPriority: { High: 0, Medium: 1, Low: 2 } },
  safehtml: { SafeHtml: class {} },
  decorators: { override: mark, virtual: mark, sealed: mark, unsealed: mark }
};
