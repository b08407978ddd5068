import * as React from 'react';
import { fillable, namesFilled } from '../../../domain/importing/columns';
import { keyFields, recognisable } from '../../../domain/importing/keys';
import { orderIn } from '../../../domain/importing/read';
import type { Failure } from '../../../domain/port/programme';
import { Reference } from '../../../shell/Reference';
import { say, sayCount } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Select } from '../../../ui/Select';
import { bodyOf, guessed, headsOf, type ReadFile } from './file';
import { FileTold } from './FileTold';
import styles from './importing.module.scss';
import { LabelledSelect } from './LabelledSelect';
import { labelOf } from './labels';
import { type FileProps, FileManner } from './FileManner';
import { TargetField } from './Source';
import { UnclearDates } from './UnclearDates';

const example = (file: ReadFile, at: number): string => {
  const text = bodyOf(file)
    .slice(0, 50)
    .map(({ cells }) => (cells[at] ?? '').trim())
    .find((cell) => cell !== '');
  return text === undefined ? '' : say('ImportFirstValue', { text: text.length > 40 ? `${text.slice(0, 39)}…` : text });
};

/** For each column of the file what it fills; one field is filled once. */
const Mapping = ({ importing, file }: FileProps): React.ReactElement => {
  const fields = fillable(file.target.list);
  const fill = (at: number, name: string): void => {
    const chosen = fields.find((field) => field.name === name);
    const filled = file.filled.map((field, place) => (place === at ? chosen : field === chosen ? undefined : field));
    importing.correct({ ...file, filled });
  };
  return (
    <ul className={styles.mapping}>
      {headsOf(file).map((head, at) => (
        <li key={at} className={styles.map}>
          <span className={styles.head}>
            <bdi>{head.trim() || say('ImportBlank')}</bdi>
            <span className={styles.soft}>{example(file, at)}</span>
          </span>
          <span aria-hidden="true" className={styles.soft}>
            {say('ImportFills')}
          </span>
          <Select
            className={styles.input}
            aria-label={say('ImportColumn', { head: head.trim() || say('ImportBlank') })}
            value={file.filled[at]?.name ?? ''}
            onChoice={(chosen) => fill(at, chosen)}
          >
            <option value="">{say('ImportNothing')}</option>
            {fields.map((field) => (
              <option key={field.name} value={field.name}>
                {labelOf(field)}
              </option>
            ))}
          </Select>
        </li>
      ))}
    </ul>
  );
};

/** The ways in which lines of a list are recognised, as words: `Key, or else Name`. */
const keyWords = (file: ReadFile): string =>
  keyFields(file.target.list)
    .map((way) => way.map(labelOf).reduce((one, other) => say('ImportAnd', { one, other })))
    .reduce((one, other) => say('ImportOr', { one, other }));

const CountBy = ({ importing, file }: FileProps): React.ReactElement => (
  <LabelledSelect
    label={say('ImportCountBy')}
    value={String(file.countBy)}
    options={[
      ['-1', say('ImportChooseColumn')] as const,
      ...headsOf(file).map((head, at) => [String(at), head.trim() || say('ImportBlank')] as const)
    ]}
    onValue={(at) => importing.correct({ ...file, countBy: Number(at) })}
  />
);

export interface ColumnsProps extends FileProps {
  /** The check before did not come to its end. */
  readonly failure: Failure | undefined;
}

/** What the file holds and how it is understood: all guessed, all to be corrected. */
export const Columns = ({ importing, file, failure }: ColumnsProps): React.ReactElement => {
  const { counting, list } = file.target;
  const isReady = counting ? file.countBy !== -1 : recognisable(list, namesFilled(file.filled));
  const ignored = counting ? 0 : file.filled.filter((field) => field === undefined).length;
  const unclear = React.useMemo(() => (counting ? undefined : orderIn(bodyOf(file), file).unclear), [file, counting]);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.view}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {say('ImportColumnsTitle')}
      </h3>
      <FileTold file={file} />
      {failure !== undefined && (
        <Notice kind="error" lead={say('ImportCheckFailed')}>
          <Reference failure={failure} />
        </Notice>
      )}
      <TargetField target={file.target} onTarget={(target) => importing.correct(guessed(file, target))} />
      <FileManner importing={importing} file={file} />
      {unclear !== undefined && (
        <UnclearDates
          text={unclear}
          onOrder={(dates) => {
            importing.correct({ ...file, dates });
            heading.current?.focus();
          }}
        />
      )}
      {counting ? <CountBy importing={importing} file={file} /> : <Mapping importing={importing} file={file} />}
      {ignored > 0 && <p className={styles.soft}>{sayCount('ImportIgnored', ignored)}</p>}
      {!counting && !isReady && <Notice kind="warning">{say('ImportNeedsKey', { columns: keyWords(file) })}</Notice>}
      <div className={styles.foot}>
        <div className={styles.actions}>
          {isReady && (
            <Button look="primary" onClick={() => importing.look(file)}>
              {say('ImportCheck')}
            </Button>
          )}
          <Button onClick={importing.again}>{say('ImportBack')}</Button>
        </div>
      </div>
    </div>
  );
};
