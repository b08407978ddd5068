import * as React from 'react';
import type { Erased } from '../../../domain/privacy/erasing';
import { endOf, isUnderWay } from '../../../domain/runs/run';
import { CopyButton } from '../../../shell/CopyButton';
import { Reference } from '../../../shell/Reference';
import { say } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { signedOutWords } from '../signedOut';
import styles from './erasing.module.scss';
import { Remains } from './Found';
import { doneWords, isAllRecycled, erasingReport, listTitle } from './report';
import type { ErasingRun } from './erasingRun';
import type { PersonFound } from './findPerson';
import type { ErasingState } from './useErasing';

const CopyReport = ({ text }: { readonly text: string }): React.ReactElement => (
  <CopyButton
    text={() => text}
    words={{ copy: say('EraseCopy'), done: say('EraseCopied'), refused: say('EraseCopyRefused') }}
  />
);

export interface OverProps {
  readonly erasing: ErasingState;
  readonly run: ErasingRun;
  readonly finding: PersonFound;
  readonly erased: Erased;
}

/** What was erased, what was not, and what remains. */
export const ErasingOver = ({ erasing, run, finding, erased }: OverProps): React.ReactElement => {
  const { failure } = endOf(run);
  const { name } = finding.person;
  const isDone = erased.done === erased.of;
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { arrived } = erasing;
  const isNews = arrived?.name.id !== run.name.id || isUnderWay(arrived);
  React.useEffect(() => {
    if (isNews) heading.current?.focus();
  }, [isNews]);
  return (
    <>
      <div role="status">
        <h3 ref={heading} tabIndex={-1} className={styles.found}>
          {say(isDone ? 'EraseDone' : 'EraseDoneSome', { name })}
        </h3>
        <p className={styles.text}>{doneWords(finding, erased)}</p>
      </div>
      {failure !== undefined && (
        <Notice
          kind="warning"
          lead={
            failure.kind === 'signedOut'
              ? signedOutWords()
              : say(isAllRecycled(finding) ? 'EraseInterrupted' : 'EraseInterruptedAll')
          }
        >
          <Reference failure={failure} />
        </Notice>
      )}
      {erased.refused.map(({ list, id, detail }) => (
        <p key={`${list.url} ${id}`} className={styles.text}>
          {say('EraseRefused', { list: listTitle(list), n: String(id), detail })}
        </p>
      ))}
      <Remains finding={finding} />
      <div className={styles.actions}>
        {!isDone && (
          <Button look="primary" onClick={() => erasing.look(finding.person)}>
            {say('EraseLookAgain')}
          </Button>
        )}
        <Button look={isDone ? 'primary' : 'plain'} onClick={erasing.again}>
          {say('EraseOther')}
        </Button>
        <CopyReport text={erasingReport(finding, erased)} />
      </div>
    </>
  );
};
