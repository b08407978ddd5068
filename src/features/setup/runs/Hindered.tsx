import * as React from 'react';
import { say } from '../../../strings/say';
import { Notice } from '../../../ui/Notice';
import type { AtWork, RunHindrance } from './workplace';

const partWords = {
  'set-up': 'PartLists',
  import: 'PartImport',
  erasing: 'PartPeople',
  mending: 'PartHealth'
} as const satisfies Readonly<Record<AtWork, string>>;

/** Why nothing can be begun now, and what to do; nothing while nothing hinders it. */
export const Hindered = ({ by }: { readonly by: RunHindrance | undefined }): React.ReactElement | null =>
  by === undefined ? null : (
    <Notice kind="info">
      {by.by === 'tab' ? say('RunInOtherTab') : say('RunInOtherPart', { part: say(partWords[by.part]) })}
    </Notice>
  );
