import * as React from 'react';
import {
  acceptanceOf,
  isAcceptance,
  type NamedApplication,
  type NotAccepted,
  type ReadAgain,
  type RowEdits,
  stepOfAcceptance
} from '../../domain/calls/accepting';
import type { ChangedPart } from '../../domain/calls/applying';
import { ambassadors, type CallRow } from '../../lists';
import { keepsFocus } from '../../shell/Frame';
import { handRows } from '../../shell/handedRows';
import { lazyPart } from '../../shell/lazyPart';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { pageColours } from '../../shell/theme';
import { culture, say, sayCount, sayList } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './applications.module.scss';
import { applicantName } from './callWords';
import { RowToBe } from './RowToBe';
import type { CallSettings } from './settings';
import type { ApplicationsRead } from './useApplications';
import { WelcomeList } from './WelcomeList';

const SidePanel = lazyPart(() => import(/* webpackChunkName: 'panel' */ '../../ui/SidePanel'));

const barWords = {
  noConsent: 'CallBarConsent',
  welcomed: 'CallBarServes',
  serving: 'CallBarServes',
  noAccount: 'CallBarAccount'
} as const satisfies Record<Exclude<NotAccepted, 'noCircle'>, string>;

const changedWords = {
  conditions: 'CallPartConditions',
  words: 'CallPartWords',
  topics: 'CallPartTopics',
  languages: 'CallPartLanguages',
  circle: 'CallPartCircle',
  manager: 'CallPartManager',
  consent: 'CallPartConsent'
} as const satisfies Record<ChangedPart, string>;

export interface AcceptPanelProps extends CallSettings {
  readonly call: CallRow;
  readonly again: ReadAgain<NamedApplication> & { readonly read: ApplicationsRead };
  readonly onClose: () => void;
  /** The rows were handed to set-up, which writes them. */
  readonly onHanded: () => void;
}

/** The rows that welcoming would make, before anything is written; who waits, and why; what comes next. */
export const AcceptPanel = (props: AcceptPanelProps): React.ReactElement => {
  const { call, again, onClose, onHanded, ...settings } = props;
  const { theme, today: todayIs, dayAt, memoryKey, openCuration } = useSurroundings();
  const today = todayIs();
  const [edited, setEdited] = React.useState<ReadonlyMap<number, RowEdits>>(new Map());
  const decided = again.same.map((application) => {
    const edits = edited.get(application.author) ?? {};
    const around = { call, ambassadors: again.read.ambassadors, circles: again.read.circles, today, dayAt };
    return { application: { ...application, ...edits }, edits, outcome: acceptanceOf(application, around, edits) };
  });
  const rows = decided.flatMap(({ outcome }) => (isAcceptance(outcome) ? [outcome] : []));
  const waiting = [
    ...decided.flatMap(({ application, outcome }) =>
      isAcceptance(outcome) || outcome === 'noCircle'
        ? []
        : [say(barWords[outcome], { name: applicantName(application.writer) })]
    ),
    ...again.changed.map(({ row, parts }) =>
      say('CallChangedSince', {
        name: applicantName(row.writer),
        parts: sayList(parts.map((part) => say(changedWords[part])))
      })
    ),
    ...again.gone.map(({ writer }) => say('CallGoneSince', { name: applicantName(writer) }))
  ];
  const create = (): void => {
    handRows({ owner: memoryKey, list: ambassadors, steps: rows.map(stepOfAcceptance) });
    onHanded();
    openCuration?.('import');
  };
  return (
    <React.Suspense fallback={null}>
      <SidePanel
        wide
        title={sayCount('CallAccept', rows.length)}
        closeLabel={say('Close')}
        colours={pageColours(theme)}
        lang={culture()}
        onDismiss={onClose}
        onFocus={keepsFocus}
        foot={
          <div className={styles.foot}>
            {rows.length > 0 && openCuration !== undefined && (
              <Button look="primary" onClick={create}>
                {sayCount('CallCreate', rows.length)}
              </Button>
            )}
            <Button onClick={onClose}>{say('Close')}</Button>
          </div>
        }
      >
        <div className={styles.panel}>
          <p>{rows.length === 0 ? say('CallRowsNone') : sayCount('CallRows', rows.length)}</p>
          {rows.length > 0 && <p className={styles.small}>{say('CallMessageFirst')}</p>}
          <ul className={styles.list}>
            {decided.map(({ application, edits, outcome }) =>
              isAcceptance(outcome) || outcome === 'noCircle' ? (
                <RowToBe
                  key={application.author}
                  application={application}
                  outcome={outcome}
                  edits={edits}
                  read={again.read}
                  today={today}
                  onEdit={(more) => setEdited(new Map(edited).set(application.author, { ...edits, ...more }))}
                />
              ) : null
            )}
          </ul>
          {waiting.length > 0 && (
            <section aria-label={say('CallWaiting')}>
              <h3 className={styles.circle}>{say('CallWaiting')}</h3>
              <ul className={styles.points}>
                {waiting.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </section>
          )}
          <WelcomeList {...settings} call={call} read={again.read} welcomed={[]} />
          <Notice kind="info" spoken="">
            {say('CallUndo')}
          </Notice>
        </div>
      </SidePanel>
    </React.Suspense>
  );
};
