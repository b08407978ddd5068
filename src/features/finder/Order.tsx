import * as React from 'react';
import { lazyPart } from '../../shell/lazyPart';
import { rosterMore } from '../../strings/later/rosterMore';
import { loadWithWords } from '../../strings/load';
import { say } from '../../strings/say';
import styles from './finder.module.scss';

const OrderSteps = lazyPart(
  loadWithWords(rosterMore, () => import(/* webpackChunkName: 'finder-more' */ './OrderSteps'))
);

/** Says how the order is chosen, to whoever asks. */
export const Order = (): React.ReactElement => {
  const [open, setOpen] = React.useState(false);
  const target = React.useRef<HTMLSpanElement>(null);
  const close = React.useCallback(() => setOpen(false), []);
  return (
    <span ref={target}>
      <button
        type="button"
        className={styles.orderButton}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {say('FinderOrder')}
      </button>
      {open && (
        <React.Suspense fallback={null}>
          <OrderSteps target={target} onDismiss={close} />
        </React.Suspense>
      )}
    </span>
  );
};
