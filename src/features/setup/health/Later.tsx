import * as React from 'react';
import { say } from '../../../strings/say';
import { Notice } from '../../../ui/Notice';
import { type Facts, handledNames, urlOf } from './facts';
import { enumerated, listName } from './names';
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

export interface PrivateLineProps {
  readonly facts: Facts;
  readonly onRead: () => void;
}

/** And the rows that only their authors see, where they are many. */
export const PrivateLine = ({ facts, onRead }: PrivateLineProps): React.ReactElement | null => {
  const { waiting, rows, state } = facts;
  if (waiting === undefined) return null;
  const lists = handledNames
    .filter((name) => rows[name] === undefined && state.lists.get(urlOf(name))?.may.seesAll === true)
    .map((name) => listName(urlOf(name), state));
  return (
    <Notice kind="info" icon="Clock" actions={[{ words: say('HealthProgressAsk'), onClick: onRead }]}>
      {say('HealthProgressOffer', { n: waiting, lists: enumerated(lists) })}
    </Notice>
  );
};
