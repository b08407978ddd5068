import * as React from 'react';
import type { RowEdits } from '../../domain/calls/accepting';
import type { SignedApplication } from '../../domain/calls/model';
import { circleTree } from '../../domain/circles/circles';
import { fold } from '../../domain/common/text';
import { keyOf } from '../../domain/common/words';
import { everySpoken } from '../../domain/people/profile';
import type { Circle } from '../../lists';
import { ambassadors } from '../../lists/reading/ambassadors';
import { useIds } from '../../shell/ids';
import { topicTranslate, topicWord } from '../../shell/reasons';
import { capital, say, sayLanguage } from '../../strings/say';
import { Chip, Chips } from '../../ui/Chip';
import { Select } from '../../ui/Select';
import styles from './applications.module.scss';
import { calledHere } from './callWords';

/** With one more of them, or without it. */
const turned = <Value,>(values: readonly Value[], value: Value): readonly Value[] =>
  values.some((each) => keyOf(each as string) === keyOf(value as string))
    ? values.filter((each) => keyOf(each as string) !== keyOf(value as string))
    : [...values, value];

export interface RowFieldsProps {
  /** As it was sent, with what was changed of the row so far. */
  readonly application: SignedApplication;
  readonly isVisible: boolean;
  readonly circles: readonly Circle[];
  readonly onEdit: (edits: RowEdits) => void;
}

/** What may be put right in a row before it is made; the application itself stays as its author sent it. */
export const RowFields = ({ application, isVisible, circles, onEdit }: RowFieldsProps): React.ReactElement => {
  const ids = useIds();
  const { topics, languages, circleKey } = application;
  const offered = circleTree(circles).circles.filter(({ active, key }) => active && key.trim() !== '');
  const known = offered.find(({ key }) => fold(key) === fold(circleKey));
  const allTopics = [...Object.keys(ambassadors.columns.Topics.choices), ...topics];
  const isOn = (topic: (typeof allTopics)[number]): boolean => topics.some((each) => keyOf(each) === keyOf(topic));
  const once = allTopics.filter((topic, at) => allTopics.findIndex((each) => keyOf(each) === keyOf(topic)) === at);
  return (
    <div className={styles.fields}>
      <label className={styles.label} htmlFor={`${ids}-circle`}>
        {say('CallRowCircle')}
      </label>
      <Select
        id={`${ids}-circle`}
        className={styles.field}
        value={known?.key.trim() ?? ''}
        onChoice={(key) => onEdit({ circleKey: key })}
      >
        {known === undefined && <option value="">{say('CallCircleNone')}</option>}
        {offered.map((circle) => (
          <option key={circle.id} value={circle.key.trim()}>
            {calledHere(circle)}
          </option>
        ))}
      </Select>
      <span className={styles.label} aria-hidden="true">
        {say('CallRowTopics')}
      </span>
      <Chips label={say('CallRowTopics')}>
        {once.map((topic) => (
          <Chip
            key={keyOf(topic)}
            label={topicWord(topic)}
            translate={topicTranslate(topic)}
            on={isOn(topic)}
            onClick={() => onEdit({ topics: turned(topics, topic as (typeof topics)[number]) })}
          />
        ))}
      </Chips>
      <fieldset className={styles.boxes}>
        <legend className={styles.label}>{say('CallRowLanguages')}</legend>
        {everySpoken.map((code) => (
          <label key={code} className={styles.choice}>
            <input
              type="checkbox"
              className={styles.tick}
              checked={languages.some((each) => keyOf(each) === code)}
              onChange={() => onEdit({ languages: turned(languages, code) })}
            />
            <span>{capital(sayLanguage(code))}</span>
          </label>
        ))}
      </fieldset>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.tick}
          checked={isVisible}
          onChange={({ target }) => onEdit({ visible: target.checked })}
        />
        <span>{say('CallRowVisible')}</span>
      </label>
    </div>
  );
};
