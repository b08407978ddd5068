import * as React from 'react';
import { Select } from '../../../ui/Select';
import styles from './importing.module.scss';

interface LabelledSelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onValue: (value: Value) => void;
}

/** A choice under its label. */
export const LabelledSelect = <Value extends string>({
  label,
  value,
  options,
  onValue
}: LabelledSelectProps<Value>): React.ReactElement => (
  <label className={styles.choice}>
    <span>{label}</span>
    <Select
      className={styles.input}
      value={value}
      onChoice={(chosen) => {
        const [found] = options.find(([each]) => each === chosen) ?? [];
        if (found !== undefined) onValue(found);
      }}
    >
      {options.map(([each, words]) => (
        <option key={each} value={each}>
          {words}
        </option>
      ))}
    </Select>
  </label>
);
