import * as React from 'react';
import { say } from '../../strings/say';
import { Icon } from '../../ui/Icon';
import styles from './starter.module.scss';

/** All mandatory steps are done: said with some joy, which moves only for people who want motion. */
export const Finished = ({ all, meet }: { readonly all: boolean; readonly meet: boolean }): React.ReactElement => (
  <div className={styles.finished} role="status">
    <span className={styles.finishedMark} aria-hidden="true">
      {Array.from({ length: 8 }, (_nothing, index) => (
        <i key={index} style={{ '--turn': `${index * 45}deg` } as React.CSSProperties} />
      ))}
      <Icon name="Completed" size={32} />
    </span>
    <div>
      <p className={styles.finishedTitle}>{say(all ? 'StarterFinishedAll' : 'StarterFinished')}</p>
      <p className={styles.finishedText}>
        {`${all ? '' : say('StarterFinishedText')} ${meet ? say('StarterMeet') : ''}`.trim()}
      </p>
    </div>
  </div>
);
