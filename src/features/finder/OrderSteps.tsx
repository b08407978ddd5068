import * as React from 'react';
import { lazyPart } from '../../shell/lazyPart';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { pageColours } from '../../shell/theme';
import { culture, say } from '../../strings/say';
import { Button } from '../../ui/Button';
import type { PopoverProps } from '../../ui/Popover';
import styles from './filters.module.scss';

const Popover = lazyPart(() => import(/* webpackChunkName: 'popover' */ '../../ui/Popover'));

/** How the order is chosen, step by step. */
const OrderSteps = ({ target, onDismiss }: Pick<PopoverProps, 'target' | 'onDismiss'>): React.ReactElement => {
  const { theme } = useSurroundings();
  const colours = React.useMemo(() => pageColours(theme), [theme]);
  return (
    <Popover target={target} label={say('FinderOrder')} colours={colours} lang={culture()} onDismiss={onDismiss}>
      <p className={styles.orderTitle}>{say('FinderOrder')}</p>
      <ol className={styles.orderSteps}>
        <li>{say('FinderOrderCircle')}</li>
        <li>{say('FinderOrderLanguage')}</li>
        <li>{say('FinderOrderOffice')}</li>
        <li>{say('FinderOrderTopic')}</li>
      </ol>
      <p className={styles.orderTie}>{say('FinderOrderAway')}</p>
      <p className={styles.orderTie}>{say('FinderOrderTie')}</p>
      <div className={styles.orderFoot}>
        <Button onClick={onDismiss}>{say('Close')}</Button>
      </div>
    </Popover>
  );
};

export default OrderSteps;
