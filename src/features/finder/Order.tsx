import * as React from 'react';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { pageColours } from '../../shell/theme';
import { culture, say } from '../../strings/say';
import { Button } from '../../ui/Button';
import styles from './finder.module.scss';

const Popover = React.lazy(() => import(/* webpackChunkName: 'popover' */ '../../ui/Popover'));

/** Says how the order is chosen, to whoever asks. */
export const Order = (): React.ReactElement => {
  const [open, setOpen] = React.useState(false);
  const target = React.useRef<HTMLSpanElement>(null);
  const { theme } = useSurroundings();
  const colours = React.useMemo(() => pageColours(theme), [theme]);
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
          <Popover target={target} label={say('FinderOrder')} colours={colours} lang={culture()} onDismiss={close}>
            <p className={styles.orderTitle}>{say('FinderOrder')}</p>
            <ol className={styles.orderSteps}>
              <li>{say('FinderOrderCircle')}</li>
              <li>{say('FinderOrderLanguage')}</li>
              <li>{say('FinderOrderOffice')}</li>
              <li>{say('FinderOrderTopic')}</li>
            </ol>
            <p className={styles.orderTie}>{say('FinderOrderAway')}</p>
            <p className={styles.orderTie}>{say('FinderOrderTie')}</p>
            <div className={styles.filterFoot}>
              <Button onClick={close}>{say('Close')}</Button>
            </div>
          </Popover>
        </React.Suspense>
      )}
    </span>
  );
};
