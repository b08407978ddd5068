import * as React from 'react';
import { say } from '../../../strings/say';
import { Notice } from '../../../ui/Notice';
import type { Comparison } from './useDirectory';

/** A count that runs is spoken at its quarters: once for each account it would drown everything else. */
const stationOf = (done: number, n: number): number => Math.floor((Math.floor((done / n) * 4) / 4) * n);

/** What takes long waits for a word: the accounts against the directory. */
export const DirectoryLine = ({ comparison }: { readonly comparison: Comparison }): React.ReactElement | null => {
  const { state, done, n, ask, stop } = comparison;
  const compare = { words: say('HealthDirectoryAsk'), onClick: ask };
  switch (state) {
    case 'waiting':
      return n === 0 ? null : (
        <Notice kind="info" icon="Contact" actions={[compare]}>
          {say('HealthDirectoryOffer', { n: n - done })}
        </Notice>
      );
    case 'asking':
      return (
        <Notice
          kind="info"
          icon="Contact"
          spoken={say('HealthDirectoryAsking', { done: stationOf(done, n), n })}
          actions={[{ words: say('HealthDirectoryStop'), onClick: stop }]}
        >
          {say('HealthDirectoryAsking', { done, n })}
        </Notice>
      );
    case 'failed':
      return (
        <Notice kind="warning" actions={[compare]}>
          {say('HealthDirectoryFailed', { done, n })}
        </Notice>
      );
    case 'blind':
      return <Notice kind="warning">{say('HealthDirectoryBlind')}</Notice>;
    case 'done':
      return null;
  }
};

export interface ProgressLineProps {
  /** Rows that wait; undefined: none. */
  readonly waiting: number | undefined;
  readonly onRead: () => void;
}

/** And the rows of progress, where they are many. */
export const ProgressLine = ({ waiting, onRead }: ProgressLineProps): React.ReactElement | null =>
  waiting === undefined ? null : (
    <Notice kind="info" icon="Clock" actions={[{ words: say('HealthProgressAsk'), onClick: onRead }]}>
      {say('HealthProgressOffer', { n: waiting })}
    </Notice>
  );
