import * as React from 'react';
import type { EntryLine, LineTrouble } from '../../domain/indicators/entry';
import { topOf } from '../../domain/indicators/model';
import { useIds } from '../../shell/ids';
import { say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import styles from './entry.module.scss';
import { indicatorName } from './words';

const troubleWords = (trouble: LineTrouble, top: number): readonly string[] => [
  ...(trouble.question === undefined ? [] : [say('IndicatorsWrongQuestion')]),
  ...(trouble.value === 'notNumber' ? [say('IndicatorsWrongNumber')] : []),
  ...(trouble.value === 'outOfScale' ? [say('IndicatorsWrongScale', { top })] : []),
  ...(trouble.invited === 'notWhole' || trouble.answers === 'notWhole' ? [say('IndicatorsWrongWhole')] : []),
  ...(trouble.answers === 'moreThanInvited' ? [say('IndicatorsWrongAnswers')] : [])
];

export interface LineFieldsProps {
  readonly line: EntryLine;
  readonly trouble: LineTrouble | undefined;
  readonly onChange: (line: EntryLine) => void;
}

/** One indicator of a wave: the question as it was asked, and what came of it. */
export const LineFields = ({ line, trouble, onChange }: LineFieldsProps): React.ReactElement => {
  const ids = useIds();
  const name = indicatorName(line.key);
  const scale =
    line.scale === 'Percent' ? '%' : line.scale === 'Count' ? '' : say('IndicatorsOutOf', { top: topOf[line.scale] });
  const wrong = trouble === undefined ? [] : troubleWords(trouble, topOf[line.scale]);
  const fields = [
    ['question', 'IndicatorsWording'],
    ['value', 'IndicatorsValue'],
    ['invited', 'IndicatorsInvited'],
    ['answers', 'IndicatorsAnswersField']
  ] as const;
  return (
    <div role="group" aria-labelledby={ids} className={styles.line}>
      <h4 className={styles.lineName} id={ids}>
        <span>{name}</span>
        {line.entity !== '' && (
          <span className={styles.asked} lang="">
            {say('IndicatorsAskedOf', { entity: line.entity })}
          </span>
        )}
      </h4>
      {fields.map(([field, words]) => (
        <label key={field} className={styles[field]}>
          <span className={styles.label}>{say(words)}</span>
          <span className={styles.withScale}>
            <input
              className={styles.input}
              value={line[field]}
              {...(field === 'question' ? { lang: '' } : { inputMode: 'decimal' })}
              aria-invalid={trouble?.[field] !== undefined}
              {...(wrong.length > 0 ? { 'aria-describedby': `${ids}-wrong` } : {})}
              onChange={({ target }) => onChange({ ...line, [field]: target.value })}
            />
            {field === 'value' && scale !== '' && <span className={styles.scale}>{scale}</span>}
          </span>
        </label>
      ))}
      {wrong.length > 0 && (
        <p id={`${ids}-wrong`} className={styles.wrong}>
          {wrong.join(' ')}
        </p>
      )}
    </div>
  );
};

/** A table from a spreadsheet, taken over; how many lines were understood is said. */
export const Paste = ({
  onTake
}: {
  readonly onTake: (text: string) => readonly [number, number];
}): React.ReactElement => {
  const ids = useIds();
  const [text, setText] = React.useState('');
  const [told, setTold] = React.useState('');
  return (
    <details className={styles.paste}>
      <summary className={styles.summary}>{say('IndicatorsPaste')}</summary>
      <label className={styles.label} htmlFor={ids}>
        {say('IndicatorsPasteHint')}
      </label>
      <textarea
        id={ids}
        className={styles.input}
        rows={5}
        lang=""
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p className={styles.buttons}>
        <Button
          onClick={() => {
            const [taken, left] = onTake(text);
            setTold(
              [
                sayCount('IndicatorsPasted', taken),
                ...(left === 0 ? [] : [sayCount('IndicatorsPastedLeft', left)])
              ].join(' ')
            );
          }}
        >
          {say('IndicatorsPasteTake')}
        </Button>
        <span> </span>
        <span role="status">{told}</span>
      </p>
    </details>
  );
};
