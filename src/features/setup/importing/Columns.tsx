import * as React from 'react';
import { fieldsOf } from '../../../domain/importing/columns';
import type { DateOrder } from '../../../domain/importing/dates';
import { keyFields, recognisable } from '../../../domain/importing/keys';
import { type Separator, separators } from '../../../domain/importing/text';
import type { Failure } from '../../../domain/port/programme';
import { Reference } from '../../../shell/Reference';
import { say, sayCount } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Select } from '../../../ui/Select';
import { bodyOf, guessed, headsOf, type ReadFile } from './file';
import styles from './importing.module.scss';
import { labelOf } from './phrases';
import { TargetField } from './Source';
import type { ImportingState } from './useImporting';

const signs: Readonly<Record<Separator, 'ImportTab' | 'ImportSemicolon' | 'ImportComma' | 'ImportBar'>> = {
  '\t': 'ImportTab',
  ';': 'ImportSemicolon',
  ',': 'ImportComma',
  '|': 'ImportBar'
};

interface LabelledSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onValue: (value: Value) => void;
}

const LabelledSelect = <Value extends string>({
  label,
  value,
  options,
  onValue
}: LabelledSelectProps<Value>): React.ReactElement => (
  <label className={styles.choice}>
    <span>{label}</span>
    <Select className={styles.input} value={value} onChoice={(chosen) => onValue(chosen as Value)}>
      {options.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </Select>
  </label>
);

interface FileProps {
  readonly importing: ImportingState;
  readonly file: ReadFile;
}

/** How the file is taken apart. */
const Manner = ({ importing, file }: FileProps): React.ReactElement => {
  const { correct } = importing;
  const isDated = file.filled.some((field) => field?.column.kind === 'date');
  return (
    <div className={styles.choices}>
      <LabelledSelect
        label={say('ImportSeparator')}
        value={file.separator}
        options={separators.map((sign) => [sign, say(signs[sign])] as const)}
        onValue={(separator) => importing.reread(file, separator)}
      />
      <LabelledSelect
        label={say('ImportHeadings')}
        value={String(file.headAt)}
        options={file.lines.slice(0, 10).map(({ row }, at) => [String(at), String(row)] as const)}
        onValue={(at) => {
          const lines = file.lines.slice(Number(at));
          correct({ ...guessed({ ...file, lines }), lines: file.lines, headAt: Number(at) });
        }}
      />
      {!file.target.counting && (
        <LabelledSelect
          label={say('ImportEmptyCells')}
          value={file.empty}
          options={[
            ['keep', say('ImportKeep')],
            ['clear', say('ImportClear')]
          ]}
          onValue={(empty) => correct({ ...file, empty })}
        />
      )}
      {isDated && (
        <LabelledSelect<DateOrder>
          label={say('ImportDates')}
          value={file.dates}
          options={[
            ['auto', say('ImportDatesAuto')],
            ['dayFirst', say('ImportDatesDay')],
            ['monthFirst', say('ImportDatesMonth')]
          ]}
          onValue={(dates) => correct({ ...file, dates })}
        />
      )}
    </div>
  );
};

const example = (file: ReadFile, at: number): string => {
  const text = bodyOf(file)
    .slice(0, 50)
    .map(({ cells }) => (cells[at] ?? '').trim())
    .find((cell) => cell !== '');
  return text === undefined ? '' : say('ImportFirstValue', { text: text.length > 40 ? `${text.slice(0, 39)}…` : text });
};

/** For each column of the file what it fills; one field is filled once. */
const Mapping = ({ importing, file }: FileProps): React.ReactElement => {
  const fields = fieldsOf(file.target.list);
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
  const names = new Set(file.filled.flatMap((field) => field?.name ?? []));
  const isReady = counting ? file.countBy !== -1 : recognisable(list, names);
  const ignored = counting ? 0 : file.filled.filter((field) => field === undefined).length;
  const lines = sayCount('ImportLines', bodyOf(file).length);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.view}>
      <h3 ref={heading} tabIndex={-1} className={styles.title}>
        {say('ImportColumnsTitle')}
      </h3>
      <p className={styles.soft}>
        {file.name === undefined || file.encoding === undefined
          ? say('ImportPasteSaid', { lines })
          : say('ImportFileSaid', { name: file.name, lines, encoding: file.encoding.toUpperCase() })}
      </p>
      {failure !== undefined && (
        <Notice kind="error" lead={say('ImportCheckFailed')}>
          <Reference failure={failure} />
        </Notice>
      )}
      {headsOf(file).length === 1 && <Notice kind="warning">{say('ImportOneColumn')}</Notice>}
      <TargetField target={file.target} onTarget={(target) => importing.correct(guessed(file, target))} />
      <Manner importing={importing} file={file} />
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
