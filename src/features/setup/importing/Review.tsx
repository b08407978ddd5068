import * as React from 'react';
import { type KeptBack, keptBackBy } from '../../../domain/importing/keptBack';
import { linesWithoutConsent } from '../../../domain/importing/consent';
import type { LineOutcome } from '../../../domain/importing/plan';
import { stepsOf } from '../../../domain/importing/steps';
import { language, say, sayCount } from '../../../strings/say';
import { Name } from '../../../ui/Name';
import { Button } from '../../../ui/Button';
import { Chip, Chips } from '../../../ui/Chip';
import { Icon } from '../../../ui/Icon';
import type { IconName } from '../../../ui/icons';
import { Notice } from '../../../ui/Notice';
import { Hindered } from '../runs/Hindered';
import type { CheckedFile } from './check';
import type { ReadFile } from './file';
import styles from './importing.module.scss';
import { columnCalled } from './labels';
import { changeSentence, doubtSentence, problemSentence } from './phrases';
import { UnclearDates } from './UnclearDates';
import { Unplaced } from './Unplaced';
import type { ImportingState } from './useImporting';
import { broughtBy, type ReadOut, valueSentences } from './values';

type OutcomeKind = LineOutcome['kind'];

const outcomeKinds = ['problem', 'added', 'changed', 'removed', 'unchanged'] as const satisfies readonly OutcomeKind[];

const outcomeCounts: Readonly<
  Record<OutcomeKind, 'ImportProblem' | 'ImportAdded' | 'ImportChanged' | 'ImportRemoved' | 'ImportUnchanged'>
> = {
  problem: 'ImportProblem',
  added: 'ImportAdded',
  changed: 'ImportChanged',
  removed: 'ImportRemoved',
  unchanged: 'ImportUnchanged'
};

const outcomeIcons: Readonly<Record<OutcomeKind, IconName>> = {
  problem: 'Warning',
  added: 'CheckMark',
  changed: 'Edit',
  removed: 'Cancel',
  unchanged: 'Completed'
};

/** Lines drawn at a time: more is a scroll that nobody makes. */
const page = 100;

interface ReviewProps {
  readonly importing: ImportingState;
  readonly file: ReadFile;
  readonly checked: CheckedFile;
}

type LineProps = Omit<ReviewProps, 'importing'> & { readonly spoken: ReadOut };

const detailsOf = (outcome: LineOutcome, { file, spoken }: LineProps): readonly string[] => {
  const { list } = file.target;
  const doubts = 'doubts' in outcome ? (outcome.doubts ?? []).map((doubt) => doubtSentence(list, doubt)) : [];
  switch (outcome.kind) {
    case 'problem':
      return outcome.problems.map((problem) => problemSentence(list, problem));
    case 'changed':
      return [...doubts, ...outcome.changes.map((change) => changeSentence(change, spoken))];
    case 'added':
      return [...doubts, valueSentences(list, outcome, spoken).join(' · ')].filter(Boolean);
    default:
      return outcome.kind === 'unchanged' && outcome.repeated === true ? [say('ImportRepeated')] : [];
  }
};

const LineOf = ({ outcome, ...props }: LineProps & { readonly outcome: LineOutcome }): React.ReactElement => (
  <li className={styles.line}>
    <Icon name={outcomeIcons[outcome.kind]} className={styles.mark} />
    <div>
      <p className={styles.what}>
        {!props.file.target.counting && <span className={styles.number}>{say('ImportLine', { n: outcome.row })}</span>}
        <Name className={styles.name}>{outcome.name}</Name>
        <span className={styles.soft}>{say(outcomeCounts[outcome.kind])}</span>
      </p>
      {detailsOf(outcome, props).map((detail) => (
        <p key={detail} className={styles.detail}>
          {detail}
        </p>
      ))}
    </div>
  </li>
);

const ReviewLines = ({
  outcomes,
  ...props
}: Omit<ReviewProps, 'importing'> & { readonly outcomes: readonly LineOutcome[] }): React.ReactElement => {
  const [shown, setShown] = React.useState(page);
  const { checked } = props;
  const spoken = React.useMemo(() => ({ tongue: checked.tongue, brought: broughtBy(checked.outcomes) }), [checked]);
  const rest = outcomes.length - shown;
  return (
    <>
      <ol className={styles.lines}>
        {outcomes.slice(0, shown).map((outcome) => (
          <LineOf key={outcome.row} outcome={outcome} spoken={spoken} {...props} />
        ))}
      </ol>
      {rest > 0 && (
        <Button look="text" onClick={() => setShown(shown + page)}>
          {sayCount('ImportMore', Math.min(rest, page))}
        </Button>
      )}
    </>
  );
};

/** Who may not do what the file asks reads who can, and may look all the same. */
const isAllowed = ({ outcomes, rights }: CheckedFile): boolean =>
  outcomes.every(
    ({ kind }) =>
      (kind !== 'added' || rights.mayAdd) &&
      (kind !== 'changed' || rights.mayEdit) &&
      (kind !== 'removed' || rights.mayDelete)
  );

/** What the list would refuse in the middle, said before anything is written. */
const Kept = ({ barred, list }: { readonly barred: KeptBack; readonly list: string }): React.ReactElement => (
  <>
    {barred.unseen && <Notice kind="warning">{say('ImportRowsHidden', { list })}</Notice>}
    {barred.locked.length > 0 && (
      <Notice kind="warning">{sayCount('ImportRowsLocked', barred.locked.length, { list })}</Notice>
    )}
  </>
);

/** Line numbers that are told; more are a scroll. */
const mostLines = 20;

/** What is allowed and yet has to be known: who has not agreed, what waits, what a rule may refuse. */
const Known = ({ file, checked }: Omit<ReviewProps, 'importing'>): React.ReactElement => {
  const { list, counting } = file.target;
  const { outcomes, rights, rules } = checked;
  const title = list.title[language];
  const lacking = counting || file.undo ? [] : linesWithoutConsent(list, outcomes);
  const lines = [...lacking.slice(0, mostLines).map(String), ...(lacking.length > mostLines ? ['…'] : [])];
  return (
    <>
      {lacking.length > 0 && (
        <Notice kind="warning">{sayCount('ImportNoConsent', lacking.length, { lines: lines.join(', ') })}</Notice>
      )}
      {rights.waits === true && <Notice kind="info">{say('ImportWaits', { list: title })}</Notice>}
      {rights.rule !== undefined && (
        <Notice kind="info">{say('ImportRuled', { list: title, rule: rights.rule })}</Notice>
      )}
      {Object.entries(rules).map(([name, rule]) => (
        <Notice key={name} kind="info">
          {say('ImportRuledColumn', { column: columnCalled(list, name), rule })}
        </Notice>
      ))}
    </>
  );
};

/** Why there is nothing to write: it is written already, it cannot be, or some of both. */
const nothingToWrite = (unchanged: number, problems: number): string => {
  if (problems === 0) return say('ImportNothingToDo');
  if (unchanged === 0) return say('ImportNothingPossible');
  return say('ImportNothingLeft', {
    same: sayCount('ImportSame', unchanged),
    wrong: sayCount('ImportWrong', problems)
  });
};

const ReviewFoot = ({ importing, file, checked }: ReviewProps): React.ReactElement => {
  const steps = stepsOf(checked.outcomes).length;
  const problems = checked.outcomes.filter(({ kind }) => kind === 'problem').length;
  const unchanged = checked.outcomes.filter(({ kind }) => kind === 'unchanged').length;
  const barred = keptBackBy(checked.rights, checked.outcomes);
  const isPermitted = isAllowed(checked);
  const allowed = isPermitted && !barred.unseen && barred.locked.length === 0;
  return (
    <div className={styles.foot}>
      <Kept barred={barred} list={file.target.list.title[language]} />
      {!isPermitted && (
        <Notice kind="warning">{say('ImportMayNot', { list: file.target.list.title[language] })}</Notice>
      )}
      {steps === 0 && <p className={styles.lead}>{nothingToWrite(unchanged, problems)}</p>}
      {steps > 0 && problems > 0 && !file.undo && <p className={styles.soft}>{sayCount('ImportLeftOut', problems)}</p>}
      {steps > 0 && allowed && <Hindered by={importing.hindrance} />}
      <div className={styles.actions}>
        {steps > 0 && allowed && (
          <Button
            look="primary"
            aria-disabled={importing.hindrance !== undefined || undefined}
            onClick={() => importing.write(file, checked)}
          >
            {sayCount(file.undo ? 'ImportUndo' : 'ImportWrite', steps)}
          </Button>
        )}
        <Button onClick={() => (file.undo ? importing.leave() : importing.correct(file))}>{say('ImportBack')}</Button>
      </div>
    </div>
  );
};

/** The dry run: what each line would do, problems first, before anything is written. */
export const Review = (props: ReviewProps): React.ReactElement => {
  const { file, checked } = props;
  const tally = new Map<OutcomeKind, number>();
  for (const { kind } of checked.outcomes) tally.set(kind, (tally.get(kind) ?? 0) + 1);
  const present = outcomeKinds.filter((kind) => tally.has(kind));
  const [filter, setFilter] = React.useState<OutcomeKind | undefined>(tally.has('problem') ? 'problem' : undefined);
  const doubtful = checked.outcomes.filter((outcome) => 'doubts' in outcome && outcome.doubts !== undefined).length;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const outcomes = filter === undefined ? checked.outcomes : checked.outcomes.filter(({ kind }) => kind === filter);
  return (
    <div className={styles.view}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {`${say(file.undo ? 'ImportUndoTitle' : 'ImportReviewTitle')}\u00a0· ${file.target.list.title[language]}`}
      </h3>
      <Chips label={say('ImportShow')}>
        <Chip label={say('ImportAll')} on={filter === undefined} onClick={() => setFilter(undefined)} />
        {present.map((kind) => (
          <Chip
            key={kind}
            label={sayCount(outcomeCounts[kind], tally.get(kind) ?? 0)}
            on={filter === kind}
            onClick={() => setFilter(kind)}
          />
        ))}
      </Chips>
      {checked.counted !== undefined && <Unplaced counted={checked.counted} />}
      {checked.formulas > 0 && <Notice kind="info">{sayCount('ImportFormulas', checked.formulas)}</Notice>}
      {checked.unclearDate !== undefined && (
        <UnclearDates text={checked.unclearDate} onOrder={(dates) => props.importing.look({ ...file, dates })} />
      )}
      <Known file={file} checked={checked} />
      {doubtful > 0 && <Notice kind="info">{sayCount('ImportDoubts', doubtful)}</Notice>}
      <ReviewLines key={filter ?? 'all'} outcomes={outcomes} file={file} checked={checked} />
      <ReviewFoot {...props} />
    </div>
  );
};
