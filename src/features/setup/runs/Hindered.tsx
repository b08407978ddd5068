import * as React from 'react';
import { culture, say } from '../../../strings/say';
import { Notice } from '../../../ui/Notice';
import type { AtWork, RunHindrance } from './workplace';

const partWords = {
  'set-up': 'PartLists',
  import: 'PartImport',
  erasing: 'PartPeople',
  mending: 'PartHealth'
} as const satisfies Readonly<Record<AtWork, string>>;

const isAtWork = (what: string): what is AtWork => what in partWords;

const somebodyWords = ({ name, what, since }: Extract<RunHindrance, { by: 'somebody' }>['at']): string => {
  const time = new Intl.DateTimeFormat(culture(), { timeStyle: 'short' }).format(since);
  const part = isAtWork(what) ? say(partWords[what]) : what;
  return name === '' ? say('RunBySomeone', { part, time }) : say('RunBySomebody', { name, part, time });
};

const hindranceWords = (by: RunHindrance): string => {
  switch (by.by) {
    case 'tab':
      return say('RunInOtherTab');
    case 'part':
      return say('RunInOtherPart', { part: say(partWords[by.part]) });
    case 'somebody':
      return somebodyWords(by.at);
  }
};

/** Why nothing can be begun now, and what to do; nothing while nothing hinders it. */
export const Hindered = ({ by }: { readonly by: RunHindrance | undefined }): React.ReactElement | null =>
  by === undefined ? null : <Notice kind="info">{hindranceWords(by)}</Notice>;
